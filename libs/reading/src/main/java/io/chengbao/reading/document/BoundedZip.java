package io.chengbao.reading.document;

import io.chengbao.reading.document.RefusedDocument.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/**
 * The zip under POI's package layer, in memory, entry by entry on demand: a picture that nobody
 * asks for is never inflated. Counts the bytes that really come out; sizes in headers are never
 * believed.
 */
final class BoundedZip implements ZipEntrySource {

    static final int MAX_ENTRIES = 1_000;
    static final long MAX_BYTES = 64L << 20;

    /**
     * POI keeps content types, relationships and properties as object trees, so they get far less.
     */
    private static final long MAX_TREE_BYTES = 1L << 20;

    /**
     * The parser holds a whole attribute or comment at once; a report's text is a fraction of this.
     */
    private static final long MAX_PART_BYTES = 16L << 20;

    /**
     * Bytes beyond a bound; an {@link IOException} because it must pass through POI and the XML
     * parser.
     */
    static final class BoundExceeded extends IOException {
        private static final long serialVersionUID = 1;

        BoundExceeded(String bound) {
            super(bound);
        }
    }

    private final ZipEntrySource entries;
    private long inflated;
    private long inflatedForTrees;
    private boolean treesRead;
    private boolean exceeded;

    private BoundedZip(ZipEntrySource entries) {
        this.entries = entries;
    }

    static BoundedZip open(byte[] content) throws IOException, RefusedDocument {
        if (countDirectoryEntries(content) > MAX_ENTRIES) {
            throw new RefusedDocument(Reason.TOO_LARGE_INSIDE, "More entries than a Word file has");
        }
        ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                        .setIgnoreLocalFileHeader(true)
                        .get();
        return new BoundedZip(new ZipFileZipEntrySource(zip));
    }

    /**
     * The directory itself can be the bomb, so this looks for its signatures before anything parses
     * it: there are never fewer signatures than entries, and by chance there is less than one in 4
     * GB.
     */
    private static int countDirectoryEntries(byte[] content) {
        int count = 0;
        for (int i = 0; i + 3 < content.length; i++) {
            if (content[i] == 'P'
                    && content[i + 1] == 'K'
                    && content[i + 2] == 1
                    && content[i + 3] == 2) {
                count++;
            }
        }
        return count;
    }

    /** From here on what is read is streamed, relationships excepted. */
    void packageRead() {
        treesRead = true;
    }

    /**
     * Whether a bound was met, also where the layer above turned the exception into one of its own.
     */
    boolean isExceeded() {
        return exceeded;
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        if (entry.getMethod() != ZipArchiveEntry.DEFLATED
                && entry.getMethod() != ZipArchiveEntry.STORED) {
            throw new IOException("A method that Word files don't use");
        }
        boolean tree = !treesRead || entry.getName().endsWith(".rels");
        return new CountedStream(entries.getInputStream(entry), new OfPart(tree));
    }

    private void count(long bytes, boolean tree, long ofPart) throws BoundExceeded {
        inflated += bytes;
        inflatedForTrees += tree ? bytes : 0;
        if (inflated > MAX_BYTES || inflatedForTrees > MAX_TREE_BYTES || ofPart > MAX_PART_BYTES) {
            exceeded = true;
            throw new BoundExceeded("Inflates to more than a Word file may");
        }
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return entries.getEntries();
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        return entries.getEntry(path);
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }

    @Override
    public boolean isClosed() {
        return entries.isClosed();
    }

    /** What one part has brought so far. */
    private final class OfPart implements CountedStream.Count {

        private final boolean tree;
        private long bytes;

        OfPart(boolean tree) {
            this.tree = tree;
        }

        @Override
        public void add(long more) throws BoundExceeded {
            bytes += more;
            count(more, tree, bytes);
        }
    }
}
