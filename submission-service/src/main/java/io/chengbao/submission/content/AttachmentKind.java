package io.chengbao.submission.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an attachment may be: its name and its first bytes must say the same. */
enum AttachmentKind {
    PDF("application/pdf", List.of("pdf"), "%PDF-"),
    /** GB/T 33190. */
    OFD("application/ofd", List.of("ofd"), "PK\3\4"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            List.of("xlsx"),
            "PK\3\4"),
    PNG("image/png", List.of("png"), "\u0089PNG"),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), "\u00FF\u00D8\u00FF"),
    TIFF("image/tiff", List.of("tif", "tiff"), "II*\0", "MM\0*");

    static final int LONGEST_MAGIC = 8;

    private final String mediaType;
    private final List<String> extensions;
    private final List<String> magics;

    /**
     * @param magics each byte as a character
     */
    AttachmentKind(String mediaType, List<String> extensions, String... magics) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.magics = List.of(magics);
    }

    static Optional<AttachmentKind> of(String name, byte[] start) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.stream().anyMatch(e -> lower.endsWith("." + e)))
                .filter(kind -> kind.magics.stream().anyMatch(magic -> begins(start, magic)))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    private static boolean begins(byte[] start, String magic) {
        if (start.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((start[i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
