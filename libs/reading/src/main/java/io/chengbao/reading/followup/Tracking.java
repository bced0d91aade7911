package io.chengbao.reading.followup;

import io.chengbao.reading.document.Document;
import io.chengbao.reading.figure.Quantities;
import io.chengbao.reading.figure.Quantity;
import io.chengbao.reading.followup.Progress.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Proposes from a later report what became of the follow-ups of an earlier one: by the statement
 * that is most about the same thing, the words of completion in it, and its figures against the
 * promised one.
 */
public final class Tracking {

    /** Nobody confirms more; what is beyond isn't followed. */
    private static final int MOST = 200;

    private static final Pattern ADJUSTED =
            Pattern.compile(
                    "调整(?:为|至|到)|调减|调增|(?:予以|已|经[^，。]{0,10})取消|不再(?:实施|建设|推进|开展)|暂缓|(?:延期|推迟|顺延)(?:至|到|实施)|变更为|改为|改由|(?:并入|合并到|纳入)[^，。；]{2,20}(?:统筹|一并|合并|实施)");

    private static final Pattern NOT_STARTED =
            Pattern.compile("(?:未|没有|尚未|还未|暂未|仍未)(?:能)?(?:如期|按期)?(?:启动|开工|动工|实施|开展|动建)");

    private static final Pattern UNDER_WAY =
            Pattern.compile(
                    "正在|(?:有序|加快|加紧|抓紧|稳步|持续|继续|扎实)推进|推进中|在建|施工中|建设中|办理中|已(?:经)?(?:全面)?(?:开工|启动|动工|立项)|(?:未|没有)(?:完成|完工|竣工|办结|到位|解决)|尚需|仍需|还需|仍(?:然)?存在|未得到|抓紧|前期工作|招投?标|可研|初设|形象进度|进度(?:达|为)|部分(?:完成|建成)|主体(?:完工|完成|封顶)");

    private static final Pattern DONE =
            Pattern.compile(
                    "(?:已|均|全部|全面|如期|按期|按时|提前|圆满|顺利|实际|共|累计)(?:已|经|部|面)?(?:完成|建成|改造|整改|解决|办结|新建|落实|化解|配齐|投用|建起|铺设|安装)|完工|竣工|建成(?:并)?投|投入使用|投用|交付使用|通车|通水|验收|办结|销号|整改(?:到位|完毕)|得到(?:有效|彻底|根本|妥善)?解决|落地投产|正式(?:运营|运行|启用)|(?:改造|建设)到位|超额完成|目标任务(?:已)?完成|全覆盖");

    private Tracking() {}

    /**
     * @param earlier the follow-ups of the earlier report
     * @param report the later one
     * @param own what the later one promises and admits itself
     * @return in the order of {@code earlier}, the first {@value #MOST} of them
     */
    public static List<Progress> of(List<FollowUp> earlier, Document report, List<FollowUp> own) {
        List<FollowUp> followed = earlier.stream().limit(MOST).toList();
        List<Subject> subjects =
                followed.stream().map(followUp -> Subject.of(followUp.text())).toList();
        Statements statements = new Statements(report, own, subjects);
        return IntStream.range(0, followed.size())
                .mapToObj(i -> progress(followed.get(i), statements.about(subjects.get(i))))
                .toList();
    }

    private static Progress progress(FollowUp followUp, Optional<Statement> about) {
        return about.map(said -> new Progress(followUp, status(followUp, said), said.evidence()))
                .orElseGet(() -> new Progress(followUp, Status.NOT_STARTED, null));
    }

    private static Status status(FollowUp followUp, Statement said) {
        String text = said.text();
        if (said.isPromise()) {
            // Promised again: it goes on where the words say so, else it has yet to begin.
            return text.contains("继续") || text.contains("持续")
                    ? Status.UNDER_WAY
                    : Status.NOT_STARTED;
        }
        if (ADJUSTED.matcher(text).find()) {
            return Status.ADJUSTED;
        }
        if (NOT_STARTED.matcher(text).find()) {
            return Status.NOT_STARTED;
        }
        if (said.isProblem() || UNDER_WAY.matcher(text).find()) {
            return Status.UNDER_WAY;
        }
        return reached(followUp, text)
                .orElseGet(() -> DONE.matcher(text).find() ? Status.DONE : Status.UNDER_WAY);
    }

    /** What the figures say: empty where none can be compared with the promised one. */
    private static Optional<Status> reached(FollowUp followUp, String text) {
        List<Quantity> promised =
                followUp.target() == null ? List.of() : Quantities.of(followUp.target());
        if (promised.isEmpty()) {
            return Optional.empty();
        }
        Quantity target = promised.get(0);
        return Quantities.of(text).stream()
                .filter(found -> found.measure().kind().equals(target.measure().kind()))
                .map(Quantity::amount)
                .max(BigDecimal::compareTo)
                .map(most -> most.compareTo(target.amount()) >= 0 ? Status.DONE : Status.UNDER_WAY);
    }
}
