package io.chengbao.reading.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units that may follow a number, and what only looks like one. */
final class Units {

    /** 年, 月, 日 and 岁 are no figures of a report: they date things. */
    private static final String UNIT =
            "个?[百千]分点|个亿(?!元)|头只次?|台套|台件|村次|[%％‰]|(?:[μµ]g|mg|微克|毫克)/(?:m³|L|立方米|升)|(?:美|港|欧)元|元(?![旦宵月])|(?:吨|立方米?)/(?:日|天|小时|秒|年)|平方(?:米|公里|千米)|平米|平(?=[，。；、）])|㎡|公顷|亩(?!均)|立方米?|公里|千米|毫米|厘米|米(?![粉面线])"
                    + "|千瓦时?|千伏安|兆瓦|度(?!假)|吨(?![一-鿿]{0,4}(?:吊|卡|货|叉|水|罐|运|粪)车)|公斤|千克|克(?![服隆制扣己])|斤|担(?![任当忧保心负子])|升(?![级学]|[一-鿿]{0,5}[桶箱罐壶柜锅车])|(?<=\\d\\d|[.．]\\d|[百千万余多])方(?![案式面法向便针位圆形米能可才程阵])"
                    + "|(?:km|kg|mm|cm|m|t|kW|MW|GW|kWh)(?![A-Za-z0-9])"
                    + "|(?:人|件|场|剂|户|家|车|辆|所|批|班|台|架|艘|项|处|个|条|组|期|头|班|轮|起|课)次|人份|课时|学时"
                    + "|次(?!序)|人(?![均民大才口力事])|人(?=均[已为]|口)|名(?![列单称])|位(?![于居置])|户(?![籍均厕外])|户(?=均[已为])"
                    + "|家(?![庭乡长具])|个(?!多?(?:月|小时)|半|[别体]|工作日|学期|季度|年|周|星期)|件|项|条(?![例款])"
                    + "|处(?![理置分罚于级])|座|所(?![有在需])|栋|幢|间(?!接)|套|台(?!账)|辆|艘|架|头|只|羽|口(?!人)|尾|匹|株|棵|盏|根|块|面(?![积对向])"
                    + "|张|份(?!子)|册|本(?![地年村镇级])|篇|部(?![门分位署委])|期(?![间末盼])|场(?![所镇地])|轮(?!岗)"
                    + "|批(?![准复次评])|起(?![来步草])|宗|例(?![如会行])|笔|单(?!位)|支(?![部书持出])|队|组(?![织建])"
                    + "|门(?!店)|节(?![约点能日])|枚|箱|袋|瓶|桶|车(?!间)|班(?!子)|剂|针|席|道(?![路理])|片|段|眼|孔"
                    + "|大?类|款(?![项式待额物])|页(?![岩面])|种(?![植养])|字(?![号样体])|倍|分(?![钟别之类批期两析布])|村|对(?![于照])|床|亩次|幅|块|封(?![闭山锁控])|趟|盒|垄|杆(?!菌)|路(?=[，。；、）])|顶(?![层级部])|案(?![件例由值子])|堂(?=[，。；、）]|[[一-鿿]]{0,4}课)|标准箱|群|把";

    private static final Pattern MAGNITUDE = Pattern.compile("[百千]?[万亿]|[百千](?!瓦|米|克|分|伏)");
    private static final Pattern KNOWN = Pattern.compile(UNIT);

    /** Time is a figure only where the words before say that it was counted. */
    private static final Pattern TIME = Pattern.compile("天(?![然下空内前后气])|个工作日|个?小时|分钟|周?岁");

    private static final Pattern COUNTED_TIME =
            Pattern.compile(
                    "天数|时长|年龄|[休禁]牧|工期|无霜期|不少于|不低于|下乡|下村|调研|驻村|驻点|蹲点|走访|用时|历时|耗时|压缩|缩短|平均|均|优良|提速|减至|减少到|降至");

    private Units() {}

    /** 税收360万: spoken of money the yuan go without saying, and of hundreds of millions always. */
    private static final Pattern MONEY =
            Pattern.compile(
                    "(?:收入|税收|税金|资金|投资|投入|产值|利润|贷款|补助|补贴|补偿|奖金|奖励|经费|产业|合同|销售额|成交额|交易额|营业额|捐款|善款|欠款|工资|罚款|增收|创收|争取|筹集|筹资|筹措|募集|拨付|发放|兑现|垫资)[^，。；]{0,6}$");

    private static final Pattern NO_UNIT = Pattern.compile("的|[，。；、！）\\s]|$");

    /** Where the unit that begins at that place ends; −1 where there is none. */
    static int end(String text, int begin, int clauseBegin) {
        int at = begin;
        Matcher magnitude = MAGNITUDE.matcher(text).region(at, text.length());
        magnitude.useTransparentBounds(true);
        if (magnitude.lookingAt()) {
            at = magnitude.end();
            if (at < text.length() && (text.charAt(at) == '余' || text.charAt(at) == '多')) {
                at++;
            }
        }
        int end = match(KNOWN, text, at);
        if (end < 0 && at == begin) {
            end = match(TIME, text, at);
            if (end > 0 && !COUNTED_TIME.matcher(text).region(clauseBegin, begin).find()) {
                return -1;
            }
        }
        return end < 0 && isOfMoney(text, begin, at, clauseBegin) ? at : end;
    }

    private static boolean isOfMoney(String text, int begin, int end, int clauseBegin) {
        if (end == begin || match(NO_UNIT, text, end) < 0) {
            return false;
        }
        Matcher money = MONEY.matcher(text).region(clauseBegin, numberBegin(text, begin));
        return text.startsWith("亿", end - 1) || text.startsWith("万", end - 1) && money.find();
    }

    private static int numberBegin(String text, int end) {
        int begin = end;
        while (begin > 0 && "0123456789０１２３４５６７８９.．,".indexOf(text.charAt(begin - 1)) >= 0) {
            begin--;
        }
        return begin;
    }

    private static int match(Pattern pattern, String text, int at) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
