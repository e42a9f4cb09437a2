package bd.spbmu.infra.sandbox.eventstoredb;

import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadResp.ReadEvent.RecordedEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was appended, kept across starts: what was written together is one block. Survives a kill, not a power cut. */
final class LogFile implements AutoCloseable {

    private final RandomAccessFile file;

    LogFile(Path path) {
        try {
            file = new RandomAccessFile(path.toFile(), "rw");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks in order. A block that was cut off was never acknowledged, and is cut away. */
    List<List<Stored>> load() {
        try {
            List<List<Stored>> blocks = new ArrayList<>();
            file.seek(0);
            long whole = 0;
            while (file.length() - whole >= Integer.BYTES) {
                int length = file.readInt();
                if (file.length() - whole - Integer.BYTES < length) {
                    break;
                }
                byte[] block = new byte[length];
                file.readFully(block);
                blocks.add(read(block));
                whole += Integer.BYTES + length;
            }
            file.setLength(whole);
            file.seek(whole);
            return blocks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Stored> read(byte[] block) throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(block);
        List<Stored> events = new ArrayList<>();
        for (@Nullable RecordedEvent event = RecordedEvent.parseDelimitedFrom(bytes);
                event != null;
                event = RecordedEvent.parseDelimitedFrom(bytes)) {
            events.add(Stored.of(event));
        }
        return events;
    }

    void write(List<Stored> together) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(new byte[Integer.BYTES]);
            for (Stored event : together) {
                event.wire().writeDelimitedTo(bytes);
            }
            byte[] block = bytes.toByteArray();
            ByteBuffer.wrap(block).putInt(block.length - Integer.BYTES);
            file.write(block);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
