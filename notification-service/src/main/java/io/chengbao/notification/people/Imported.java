package io.chengbao.notification.people;

/**
 * What an import did.
 *
 * @param imported how many people the division and those below it have now
 * @param changed how many of them are new or different
 * @param removed how many were there before and are no longer
 */
record Imported(int imported, int changed, int removed) {}
