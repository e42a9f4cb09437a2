package bd.spbmu.infra.gateways;

import bd.spbmu.command.payroll.PaymentProvider;
import bd.spbmu.command.payroll.PaymentResult;
import bd.spbmu.command.payroll.StatementLine;
import bd.spbmu.infra.gateways.ProviderMessage.Instructions;
import bd.spbmu.infra.gateways.ProviderMessage.Line;
import bd.spbmu.infra.gateways.ProviderMessage.Question;
import bd.spbmu.infra.gateways.ProviderMessage.Result;
import bd.spbmu.infra.gateways.ProviderMessage.Results;
import bd.spbmu.infra.gateways.ProviderMessage.Statement;
import bd.spbmu.kernel.payroll.BatchId;
import bd.spbmu.kernel.payroll.InstructionId;
import bd.spbmu.kernel.payroll.PayrollId;
import bd.spbmu.kernel.registry.Provider;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** A provider over signed HTTP. Anything but a clear answer in time is {@link PaymentProvider.Unanswered}. */
final class HttpPaymentProvider implements PaymentProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = JsonMapper.shared();
    private static final int OK = 200;

    private final Provider provider;
    private final ProviderSettings settings;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

    HttpPaymentProvider(Provider provider, ProviderSettings settings, Clock clock) {
        this.provider = provider;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Provider provider() {
        return provider;
    }

    @Override
    public List<PaymentResult> send(List<Transfer> transfers) {
        String body = JSON.writeValueAsString(new Instructions(
                transfers.stream().map(ProviderMessages.MAPPED::toWire).toList()));
        return read(results(call("POST", "/instructions", body)));
    }

    @Override
    public Told ask(Collection<InstructionId> instructions) {
        String body = JSON.writeValueAsString(
                new Question(instructions.stream().map(InstructionId::text).toList()));
        List<Result> results = results(call("POST", "/instructions/status", body));
        Set<InstructionId> neverSeen = results.stream()
                .filter(result -> result.status().equals(ProviderResults.NEVER_SEEN))
                .map(result -> InstructionId.of(result.id()))
                .collect(Collectors.toSet());
        return new Told(read(results), neverSeen);
    }

    private List<Result> results(HttpResponse<String> answer) {
        return ProviderResults.whole(read(answer, Results.class))
                .orElseThrow(() -> new Unanswered(provider, "an answer with something missing"));
    }

    private static List<PaymentResult> read(List<Result> results) {
        return results.stream()
                .map(ProviderResults::read)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Map<BatchId, List<StatementLine>> statement(PayrollId payroll) {
        if (settings.of(provider).isEmpty()) {
            return Map.of();
        }
        String query = URLEncoder.encode(payroll.text(), StandardCharsets.UTF_8);
        HttpResponse<String> answer = call("GET", "/statement?payroll=" + query, "");
        return read(answer, Statement.class).lines().stream()
                .collect(Collectors.groupingBy(
                        line -> BatchId.of(line.reference()),
                        Collectors.mapping(
                                (Line line) -> ProviderMessages.MAPPED.fromWire(line), Collectors.toList())));
    }

    private HttpResponse<String> call(String method, String path, String body) {
        ProviderSettings.Address address =
                settings.of(provider).orElseThrow(() -> new Unanswered(provider, "no address is set"));
        long now = clock.instant().getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address.url() + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header(Signature.TIME, Long.toString(now))
                .header(Signature.SIGNATURE, Signature.of(address.secret(), now, body))
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Unanswered(provider, e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unanswered(provider, "interrupted");
        }
    }

    private <T> T read(HttpResponse<String> answer, Class<T> type) {
        if (answer.statusCode() != OK) {
            throw new Unanswered(provider, "status " + answer.statusCode());
        }
        try {
            return JSON.readValue(answer.body(), type);
        } catch (JacksonException e) {
            throw new Unanswered(provider, "an answer that cannot be read");
        }
    }
}
