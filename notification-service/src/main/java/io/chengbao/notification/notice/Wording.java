package io.chengbao.notification.notice;

import io.chengbao.platform.problem.Language;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;

/**
 * A notice in words: what happened, whose turn it is now and what to do. Nothing of a report but
 * its title.
 *
 * @param title one line
 * @param text a few sentences
 */
public record Wording(String title, String text) {

    /** All of China keeps this time. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public static Wording of(Told told, Language language) {
        ResourceBundle texts = texts(language);
        News news = told.notice().news();
        String words = news.occasion().words();
        Object[] subjects = {
            township(told),
            round(told, texts),
            report(told, texts),
            due(told, texts),
            revision(told),
            registration(news, texts),
            news.comments() == null ? 0 : news.comments()
        };
        return new Wording(
                said(texts, words + ".title", subjects), said(texts, words + ".text", subjects));
    }

    private static String township(Told told) {
        return told.township() == null ? told.notice().news().township() : told.township().name();
    }

    private static String round(Told told, ResourceBundle texts) {
        return told.round() == null
                ? texts.getString("round.unknown")
                : said(texts, "round.titled", told.round().title());
    }

    private static String report(Told told, ResourceBundle texts) {
        return told.report() == null
                ? texts.getString("report.unknown")
                : said(texts, "report.titled", told.report().title());
    }

    private static String due(Told told, ResourceBundle texts) {
        Instant own = told.notice().news().dueAt();
        if (own == null && told.round() == null) {
            return "";
        }
        return DateTimeFormatter.ofPattern(texts.getString("time"), texts.getLocale())
                .format((own == null ? told.round().dueAt() : own).atZone(ZONE));
    }

    private static String revision(Told told) {
        return String.valueOf(told.notice().news().revision());
    }

    private static String registration(News news, ResourceBundle texts) {
        return news.registration() == null
                ? ""
                : said(texts, "registration.given", news.registration());
    }

    private static String said(ResourceBundle texts, String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), texts.getLocale()).format(arguments);
    }

    private static ResourceBundle texts(Language language) {
        return ResourceBundle.getBundle(
                "notices",
                language.locale(),
                Thread.currentThread().getContextClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
