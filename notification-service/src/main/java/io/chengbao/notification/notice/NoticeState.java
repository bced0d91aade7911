package io.chengbao.notification.notice;

/**
 * How far a notice has come.
 *
 * <pre>
 *  inbox ───────────────────────► SENT
 *
 *  mail ──► PENDING ─ accepted ─► SENT
 *            │  ▲ │
 *            │  │ ├── refused ──► FAILED     for good: no such address
 *            │  │ └── too often ► GIVEN_UP   after the last try
 *            └──┘ not now: tried again, each time later
 * </pre>
 */
public enum NoticeState {
    PENDING,
    SENT,
    FAILED,
    GIVEN_UP
}
