package io.chengbao.submission.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that somebody hands in at once: the report's file and its attachments. */
public record HandedFiles(HandedFile report, List<Attachment> attachments) {

    /** An upload as the form had it: what the client calls it, and where it is. */
    public record Upload(String name, Path path) {}

    private static final long MOST_BYTES = 20L << 20;

    private static final int MOST_ATTACHMENTS = 50;

    /**
     * @throws FileTooLarge where all together have more than 20 MB, before a byte is read
     * @throws AttachmentsRefused naming every attachment that can't be taken
     */
    public static HandedFiles of(Upload report, List<Upload> attached) {
        List<Upload> sent = attached.stream().filter(HandedFiles::isThere).toList();
        long bytes = size(report) + sent.stream().mapToLong(HandedFiles::size).sum();
        if (bytes > MOST_BYTES) {
            throw new FileTooLarge();
        }
        return new HandedFiles(HandedFile.of(report.name(), report.path()), attachments(sent));
    }

    public static HandedFiles ofText(String title, String text) {
        return new HandedFiles(HandedFile.ofText(title, text), List.of());
    }

    private static List<Attachment> attachments(List<Upload> sent) {
        List<Attachment> taken = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Upload upload : sent) {
            Optional<Attachment> attachment = Attachment.of(upload.name(), upload.path());
            attachment.ifPresentOrElse(taken::add, () -> refused.add(upload.name()));
        }
        if (!refused.isEmpty() || taken.size() > MOST_ATTACHMENTS) {
            throw new AttachmentsRefused(refused, MOST_ATTACHMENTS);
        }
        return List.copyOf(taken);
    }

    /** A browser sends a part without name and bytes for a field that was left empty. */
    private static boolean isThere(Upload upload) {
        boolean named = upload.name() != null && !upload.name().isBlank();
        return named || size(upload) > 0;
    }

    private static long size(Upload upload) {
        try {
            return Files.size(upload.path());
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be read", e);
        }
    }
}
