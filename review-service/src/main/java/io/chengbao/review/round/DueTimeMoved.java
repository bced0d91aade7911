package io.chengbao.review.round;

/**
 * Said within the transaction that gave a township a later due time, so that whatever sorts or
 * judges by the due time follows in that same transaction.
 *
 * @param owed with its new due time, its row locked
 */
public record DueTimeMoved(Obligation owed) {}
