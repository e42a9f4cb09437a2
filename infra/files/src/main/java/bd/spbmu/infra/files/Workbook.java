package bd.spbmu.infra.files;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.intake.IntakeProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Iterator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a workbook, each read as a stream and never unpacked to more than it may be. */
final class Workbook implements AutoCloseable {

    private static final XMLInputFactory XML = safe();

    private final ZipFile zip;
    private final FileLimits limits;
    private final Unpacked unpacked;

    private Workbook(ZipFile zip, FileLimits limits) {
        this.zip = zip;
        this.limits = limits;
        this.unpacked = new Unpacked(limits.unpacked().toBytes());
    }

    static Workbook of(SeekableByteChannel file, FileLimits limits) {
        try {
            return new Workbook(
                    ZipFile.builder()
                            .setSeekableByteChannel(file)
                            .setUseUnicodeExtraFields(false)
                            .get(),
                    limits);
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal(IntakeProblem.FILE_CUT_OFF);
        }
    }

    private static XMLInputFactory safe() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside is read");
        });
        return factory;
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** @throws Refusal {@code file-unreadable} if there is no such part */
    XMLStreamReader part(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new Refusal(IntakeProblem.FILE_UNREADABLE);
        }
        try {
            return XML.createXMLStreamReader(
                    new Swelling(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize())), "UTF-8");
        } catch (XMLStreamException broken) {
            throw refusal(broken);
        }
    }

    /** The first sheet, in the order the file itself keeps them. */
    String firstSheet() throws IOException {
        Iterator<ZipArchiveEntry> parts = zip.getEntries().asIterator();
        String first = "";
        while (parts.hasNext()) {
            String name = parts.next().getName();
            boolean sheet = name.startsWith("xl/worksheets/") && name.endsWith(".xml");
            boolean earlier =
                    name.length() < first.length() || (name.length() == first.length() && name.compareTo(first) < 0);
            if (sheet && (first.isEmpty() || earlier)) {
                first = name;
            }
        }
        return first;
    }

    /** What a failure in the middle of a part means. */
    static RuntimeException refusal(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return new Refusal(IntakeProblem.FILE_UNREADABLE);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what comes out of the whole workbook. */
    private static final class Unpacked {

        private final long limit;
        private long bytes;

        Unpacked(long limit) {
            this.limit = limit;
        }

        void add(long more) {
            bytes += more;
            Bounds.within(bytes <= limit, IntakeProblem.FILE_SWELLS, limit);
        }
    }

    private final class Swelling extends InputStream {

        private final InputStream part;
        private final long packed;
        private long read;

        Swelling(InputStream part, long packed) {
            this.part = part;
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int some = part.read(into, offset, length);
            read += Math.max(0, some);
            unpacked.add(Math.max(0, some));
            boolean natural = read <= limits.harmless().toBytes() || read / packed <= limits.swelling();
            Bounds.within(natural, IntakeProblem.FILE_SWELLS, limits.swelling());
            return some;
        }

        @Override
        public void close() throws IOException {
            part.close();
        }
    }
}
