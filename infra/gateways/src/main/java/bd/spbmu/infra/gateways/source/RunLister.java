package bd.spbmu.infra.gateways.source;

import bd.spbmu.command.verification.RunMembers;
import bd.spbmu.command.verification.RunMembers.Member;
import bd.spbmu.command.verification.VerificationCommand.RequestVerification;
import bd.spbmu.command.verification.VerificationRunCommand.FinishListing;
import bd.spbmu.infra.gateways.source.RunQueue.Listing;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.Purpose;
import bd.spbmu.kernel.verification.VerificationId;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/**
 * Turns a run into questions, page by page. A page cut off in the middle is listed again from its beginning: the question
 * about a person in a run has one id, so that it is asked once.
 */
@Component
class RunLister {

    private final RunQueue runs;
    private final QuestionQueue questions;
    private final RunMembers members;
    private final CommandGateway commands;
    private final VerificationPace pace;

    RunLister(
            RunQueue runs,
            QuestionQueue questions,
            RunMembers members,
            CommandGateway commands,
            VerificationPace pace) {
        this.runs = runs;
        this.questions = questions;
        this.members = members;
        this.commands = commands;
        this.pace = pace;
    }

    /** @return whether anything was listed */
    boolean round() {
        Optional<Listing> leased = runs.lease(pace.lease());
        leased.ifPresent(this::page);
        return leased.isPresent();
    }

    private void page(Listing listing) {
        if (questions.waiting(listing.source()) >= pace.mostWaiting()) {
            runs.postpone(listing, pace.firstRetry());
            return;
        }
        RunMembers.Page page;
        try {
            page = members.page(listing.programme(), listing.pageEnd());
        } catch (Refusal notNow) {
            runs.postpone(listing, pace.firstRetry());
            return;
        }
        page.members().forEach(member -> commands.sendAndWait(question(listing, member)));
        int sofar = page.members().size();
        String next = page.next();
        if (next == null) {
            commands.sendAndWait(new FinishListing(listing.run(), listing.listed() + sofar));
            runs.close(listing);
        } else {
            runs.advance(listing, next, sofar);
        }
    }

    private static RequestVerification question(Listing listing, Member member) {
        return new RequestVerification(
                VerificationId.of(listing.run(), member.beneficiary()),
                member.beneficiary(),
                listing.source(),
                member.place(),
                Purpose.PAYMENT,
                listing.run());
    }
}
