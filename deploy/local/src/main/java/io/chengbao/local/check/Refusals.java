package io.chengbao.local.check;

import io.chengbao.reading.document.RefusedDocument;
import io.chengbao.reading.finding.Sentence;

/** Why a file wasn't read, in a sentence; nothing of its content. */
final class Refusals {

    static final Sentence MISSING = new Sentence("没有这个文件。", "There is no such file.");
    static final Sentence DIRECTORY =
            new Sentence("这是文件夹，请写明其中的文件。", "This is a folder: name the files in it.");
    static final Sentence NO_ACCESS =
            new Sentence("文件打不开，请检查读取权限。", "The file can't be opened: may you read it?");

    private Refusals() {}

    static Sentence of(RefusedDocument.Reason reason) {
        return switch (reason) {
            case NOT_A_DOCUMENT ->
                    new Sentence(
                            "不是 Word（.docx，1997 年以后的 .doc、.wps）或 .txt 文件，请另存为 .docx（不含宏和密码）。",
                            "Neither Word (.docx; .doc and .wps of 1997 and later) nor .txt: save"
                                    + " it as .docx without macros and password.");
            case UNREADABLE ->
                    new Sentence("文件已损坏或编码无法识别。", "The file is broken or its encoding unknown.");
            case TOO_LARGE_INSIDE ->
                    new Sentence("文件内容超出一份报告的限度。", "More inside than a report can have.");
            case CLASSIFIED ->
                    new Sentence(
                            "文件带有密级标志，不得在本系统处理。",
                            "The file bears a classification mark and must not be handled here.");
            case EMPTY -> new Sentence("文件没有文字。", "The file has no text.");
        };
    }
}
