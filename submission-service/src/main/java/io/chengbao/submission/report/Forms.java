package io.chengbao.submission.report;

import io.chengbao.submission.content.HandedFiles;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The files of a form. */
final class Forms {

    private Forms() {}

    /**
     * @param attachments the parts of that name
     * @param listed those named as some clients name a list
     */
    static HandedFiles files(
            FileUpload report, List<FileUpload> attachments, List<FileUpload> listed) {
        return HandedFiles.of(
                upload(report),
                Stream.of(attachments, listed).flatMap(List::stream).map(Forms::upload).toList());
    }

    private static HandedFiles.Upload upload(FileUpload sent) {
        return new HandedFiles.Upload(sent.fileName(), sent.uploadedFile());
    }
}
