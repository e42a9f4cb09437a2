package bd.spbmu.infra.gateways;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.command.payroll.PaymentResult;
import bd.spbmu.infra.gateways.ProviderMessage.Result;
import bd.spbmu.infra.gateways.ProviderMessage.Results;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.ReturnReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ProviderResultsTest {

    private static final String ID = "0123456789abcdef0123456789abcdef";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "{\"results\":null}",
                "{\"results\":[null]}",
                "{\"results\":[{\"status\":\"SETTLED\"}]}",
                "{\"results\":[{\"id\":\"" + ID + "\"}]}"
            })
    void a_message_with_something_missing_is_not_whole(String message) {
        assertThat(ProviderResults.whole(JsonMapper.shared().readValue(message, Results.class)))
                .isEmpty();
    }

    @Test
    void a_code_nobody_explained_is_another_reason() {
        assertThat(ProviderResults.read(new Result(ID, "RETURNED", null, "X-17")))
                .contains(new PaymentResult.Returned(InstructionId.of(ID), ReturnReason.OTHER));
    }

    @Test
    void a_status_nobody_explained_is_no_answer() {
        assertThat(ProviderResults.read(new Result(ID, "PONDERING", null, null)))
                .isEmpty();
    }
}
