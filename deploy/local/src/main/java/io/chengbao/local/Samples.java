package io.chengbao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The sample files that come with the local default. */
public final class Samples {

    public static final String ANNUAL = "qinghe-annual.docx";
    public static final String ANNUAL_WITH_BLANKS = "qinghe-annual-with-blanks.docx";

    /** The annual report once more, with what the county asked for. */
    public static final String ANNUAL_REVISED = "qinghe-annual-revised.docx";

    private Samples() {}

    /** The content of a sample file. */
    public static byte[] read(String name) {
        try (var sample = Samples.class.getResourceAsStream("/samples/" + name)) {
            if (sample == null) {
                throw new IllegalArgumentException("there is no sample " + name);
            }
            return sample.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a sample lies in the repository, to hand it in by hand. */
    public static Path source(String name) {
        return Build.module().resolve("src/main/resources/samples").resolve(name);
    }
}
