package bd.spbmu.infra.gateways;

import bd.spbmu.command.payroll.PaymentProvider.Transfer;
import bd.spbmu.command.payroll.StatementLine;
import bd.spbmu.infra.gateways.ProviderMessage.Instruction;
import bd.spbmu.infra.gateways.ProviderMessage.Line;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.Text;
import bd.spbmu.kernel.payroll.InstructionId;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Between the port's records and the wire's, name by name. */
@Mapper
interface ProviderMessages {

    ProviderMessages MAPPED = Mappers.getMapper(ProviderMessages.class);

    @Mapping(target = "id", source = "instruction")
    @Mapping(target = "reference", source = "batch")
    @Mapping(target = "amountPoisha", source = "amount")
    Instruction toWire(Transfer transfer);

    @Mapping(target = "instruction", source = "id")
    @Mapping(target = "amount", source = "amountPoisha")
    @Mapping(target = "state", source = "status")
    StatementLine fromWire(Line line);

    default String text(Text value) {
        return value.text();
    }

    default long poisha(Taka amount) {
        return amount.poisha();
    }

    default Taka taka(long poisha) {
        return new Taka(poisha);
    }

    default InstructionId instruction(String id) {
        return InstructionId.of(id);
    }
}
