package bd.spbmu.command.registry;

import bd.spbmu.kernel.access.Command;

/** What a record still answers after it was merged into another; everything else is refused with the other's id. */
interface OfMerged extends Command {}
