package io.chengbao.reading.document;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Automatic numbering (ISO/IEC 29500-1, 17.9): counts paragraph by paragraph and gives the label
 * that Word shows, which is nowhere in the text. Lists made from one definition go on counting
 * together unless one restarts.
 */
final class Numbering {

    private static final int LEVELS = 9;

    /**
     * One level of a definition; {@code text} is a pattern such as {@code %1、} or {@code %1.%2}.
     */
    private static final class Level {
        int start = 1;
        String format = "decimal";
        String text = "";
        boolean decimalsOnly;
    }

    private static final class Definition {
        final Level[] levels = new Level[LEVELS];
        final Integer[] counts = new Integer[LEVELS];

        Level level(int index) {
            if (levels[index] == null) {
                levels[index] = new Level();
            }
            return levels[index];
        }
    }

    private static final class NumberedList {
        int definition;
        final Integer[] restarts = new Integer[LEVELS];
        final Set<Integer> restarted = new HashSet<>();
    }

    private final Map<Integer, Definition> definitions = new HashMap<>();
    private final Map<Integer, NumberedList> lists = new HashMap<>();

    private Numbering() {}

    static Numbering none() {
        return new Numbering();
    }

    static Numbering read(InputStream part) throws XMLStreamException {
        Numbering numbering = new Numbering();
        SafeXml xml = SafeXml.of(part);
        Definition definition = new Definition();
        NumberedList list = new NumberedList();
        int level = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.element()) {
                case "abstractNum" -> {
                    definition = new Definition();
                    numbering.definitions.put(
                            Integer.valueOf(xml.attribute("abstractNumId")), definition);
                }
                case "num" -> {
                    list = new NumberedList();
                    numbering.lists.put(Integer.valueOf(xml.attribute("numId")), list);
                }
                case "lvl", "lvlOverride" -> level = Integer.parseInt(xml.attribute("ilvl"));
                case "start" -> definition.level(level).start = xml.number();
                case "numFmt" -> definition.level(level).format = xml.value();
                case "lvlText" -> definition.level(level).text = xml.value();
                case "isLgl" -> definition.level(level).decimalsOnly = xml.isOn();
                case "abstractNumId" -> {
                    list.definition = xml.number();
                    // Whole levels that a list redefines are rare and stay with the definition.
                    definition = new Definition();
                }
                case "startOverride" -> list.restarts[level] = xml.number();
                default -> {}
            }
        }
        return numbering;
    }

    /**
     * Counts one more paragraph of that list and level; empty for bullets and lists that don't
     * exist.
     */
    String next(int listId, int level) {
        NumberedList list = lists.get(listId);
        Definition definition = list == null ? null : definitions.get(list.definition);
        if (definition == null || level < 0 || level >= LEVELS) {
            return "";
        }
        count(list, definition, level);
        return label(definition, level);
    }

    private static void count(NumberedList list, Definition definition, int level) {
        Integer[] counts = definition.counts;
        if (list.restarts[level] != null && list.restarted.add(level)) {
            counts[level] = list.restarts[level];
        } else {
            counts[level] =
                    counts[level] == null ? definition.level(level).start : counts[level] + 1;
        }
        for (int above = 0; above < level; above++) {
            if (counts[above] == null) {
                counts[above] = definition.level(above).start;
            }
        }
        for (int below = level + 1; below < LEVELS; below++) {
            counts[below] = null;
        }
    }

    private static String label(Definition definition, int level) {
        Level own = definition.level(level);
        if (own.format.equals("bullet") || own.format.equals("none")) {
            return "";
        }
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < own.text.length(); i++) {
            char c = own.text.charAt(i);
            int part = c == '%' && i + 1 < own.text.length() ? own.text.charAt(i + 1) - '1' : -1;
            if (part < 0 || part > level) {
                label.append(c);
            } else {
                String format = own.decimalsOnly ? "decimal" : definition.level(part).format;
                label.append(NumberFormat.format(format, definition.counts[part]));
                i++;
            }
        }
        // Word sets a gap after the label; without one, 1.1 and 2021年 would run together.
        boolean endsInFigure =
                label.length() > 0 && Character.isLetterOrDigit(label.charAt(label.length() - 1));
        return endsInFigure ? label + " " : label.toString();
    }
}
