package bd.spbmu.infra.gateways;

import bd.spbmu.command.payroll.PaymentResult;
import bd.spbmu.infra.gateways.ProviderMessage.Result;
import bd.spbmu.infra.gateways.ProviderMessage.Results;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.Purpose;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.PayrollProblem;
import bd.spbmu.kernel.registry.Provider;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Hears from providers what became of instructions. Believes nothing without a fresh signature. */
@RestController
class CallbackController {

    private final ProviderSettings settings;
    private final DispatchQueue queue;
    private final PaymentResults results;
    private final Clock clock;

    CallbackController(ProviderSettings settings, DispatchQueue queue, PaymentResults results, Clock clock) {
        this.settings = settings;
        this.queue = queue;
        this.results = results;
        this.clock = clock;
    }

    /**
     * Takes each answer as often as it comes. What is said of instructions that this registry never sent is refused, and
     * the rest of the message recorded: the provider would repeat it for ever, and nobody else's answer would get through.
     */
    @PostMapping("/callbacks/{provider}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hear(
            @PathVariable String provider,
            @RequestHeader(name = Signature.TIME, required = false) @Nullable String time,
            @RequestHeader(name = Signature.SIGNATURE, required = false) @Nullable String signature,
            @RequestBody byte[] raw) {
        String body = new String(raw, StandardCharsets.UTF_8);
        Provider from = signedBy(provider, time, signature, body);
        List<Result> told = read(body);
        Set<InstructionId> spokenOf =
                told.stream().map(result -> InstructionId.of(result.id())).collect(Collectors.toSet());
        Map<InstructionId, BatchId> batches = queue.batchesOf(from, spokenOf);
        record(told.stream()
                .map(ProviderResults::read)
                .flatMap(Optional::stream)
                .filter(result -> batches.containsKey(result.instruction()))
                .collect(Collectors.groupingBy(
                        result -> Objects.requireNonNull(batches.get(result.instruction())),
                        LinkedHashMap::new,
                        Collectors.toList())));
        if (!batches.keySet().containsAll(spokenOf)) {
            throw new Refusal(PayrollProblem.INSTRUCTION_UNKNOWN);
        }
    }

    private void record(Map<BatchId, List<PaymentResult>> byBatch) {
        // a provider has no account here: what it signed, the registry records
        Request asRegistry = new Request(
                Actor.REGISTRY,
                Purpose.PAYMENT,
                Request.CURRENT.isBound() ? Request.CURRENT.get().requestId() : "callback");
        ScopedValue.where(Request.CURRENT, asRegistry).run(() -> results.bringHome(byBatch));
    }

    private Provider signedBy(String name, @Nullable String time, @Nullable String signature, String body) {
        for (Provider provider : Provider.values()) {
            boolean meant = provider.name().toLowerCase(Locale.ROOT).equals(name);
            boolean signed = meant
                    && time != null
                    && signature != null
                    && settings.of(provider)
                            .map(address -> Signature.holds(address.secret(), time, signature, body, clock.instant()))
                            .orElse(false);
            if (signed) {
                return provider;
            }
        }
        throw new Refusal(PayrollProblem.SIGNATURE_INVALID);
    }

    private static List<Result> read(String body) {
        try {
            return ProviderResults.whole(JsonMapper.shared().readValue(body, Results.class))
                    .orElseThrow(() -> new Refusal(PayrollProblem.CALLBACK_MALFORMED));
        } catch (JacksonException cannotBeRead) {
            throw new Refusal(PayrollProblem.CALLBACK_MALFORMED);
        }
    }
}
