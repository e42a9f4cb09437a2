package bd.spbmu.infra.eventstore;

import bd.spbmu.kernel.LogPosition;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;

/** Where the processors stand, and how one begins again. */
public final class Followers {

    private final EventProcessingConfiguration processing;

    Followers(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    /** By segment; empty while the processor has claimed none. */
    public Map<Integer, LogPosition> positions(String processor) {
        Map<Integer, LogPosition> positions = new TreeMap<>();
        processor(processor).processingStatus().forEach((segment, status) -> positions.put(segment, position(status)));
        return positions;
    }

    /** Of every processor of this process, by segment. */
    public Map<String, Map<Integer, LogPosition>> positions() {
        Map<String, Map<Integer, LogPosition>> positions = new TreeMap<>();
        processing.eventProcessors().forEach((name, processor) -> {
            if (processor instanceof StreamingEventProcessor) {
                positions.put(name, positions(name));
            }
        });
        return positions;
    }

    private static LogPosition position(EventTrackerStatus status) {
        return PositionToken.positionOf(status.getTrackingToken());
    }

    /** Reads every event again from the first; what was parked is forgotten, since it comes again. */
    public void again(String processor) {
        StreamingEventProcessor follower = processor(processor);
        boolean running = follower.isRunning();
        follower.shutDown();
        follower.resetTokens(source -> source.createTailToken());
        if (running) {
            follower.start();
        }
    }

    private StreamingEventProcessor processor(String name) {
        return processing
                .eventProcessor(name, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalArgumentException("no processor follows events as " + name));
    }
}
