package io.chengbao.submission.content;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.finding.Finding;
import io.chengbao.submission.past.CarriedFollowUp;
import java.util.List;

/** A file that was read and checked, and of which nothing is stored yet. */
public record CheckedFile(
        HandedFile file,
        String sha256,
        Analysis analysis,
        List<Finding> findings,
        List<CarriedFollowUp> followUps,
        List<Attachment> attachments) {

    private static final int LONGEST_TITLE = 200;

    private static final String BINARY_WORD = "application/msword";

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public Document document() {
        return analysis.document();
    }

    /** What the person says, else the document's own title, else the file's name. */
    public String title() {
        String title = file.title() != null ? file.title() : document().title();
        if (title == null) {
            title = file.nameWithoutExtension();
        }
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE));
    }

    /**
     * By what the reader took it for: a zip is Word, OLE is Word's binary format, all else text.
     */
    String mediaType() {
        byte[] bytes = file.bytes();
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            return WORD;
        }
        boolean ole = bytes.length > 1 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF;
        return ole ? BINARY_WORD : "text/plain";
    }

    public FindingCounts counts() {
        return FindingCounts.of(findings);
    }

    /** One digest for all that was handed in, to know it again. */
    public List<Object> identity() {
        return List.of(
                file.name(), title(), sha256, attachments.stream().map(Attachment::file).toList());
    }
}
