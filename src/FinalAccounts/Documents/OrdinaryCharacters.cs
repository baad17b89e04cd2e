namespace FinalAccounts.Documents;

/// <summary>
/// Characters that a PDF's font or an old code page put in an ordinary character's stead: the 214 Kangxi radicals (⽬ ⽀ ⼾), the
/// CJK radicals supplement (⻔ ⻚ ⻋), the compatibility ideographs, full-width digits and letters. The tables are our own because
/// the program runs without ICU data. Where a radical's formal equivalent is not the mainland form of the same shape, the
/// mainland form stands (⼾ 户, ⾭ 青, ⿈ 黄).
/// </summary>
internal static class OrdinaryCharacters
{
    private const char SupplementStart = '\u2E80';
    private const char KangxiStart = '\u2F00';
    private const char CompatibilityStart = '\uF900';

    private const string Supplement =
        "⺀厂⺂⺃乙亻冂几刀刂卜⺋小⺍兀⺏尢⺑巳幺彑彐⺖⺗⺘攵⺚旡⺜月⺞母民氵⺢灬爫爫丬牛犭王疋罒示礻竹糹纟⺱罒⺳⺴⺵羊羊羊老聿⺻⺼臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门阜" +
        "阝雨青韦页风飞食飠飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龟龟龟";

    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火" +
        "爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹" +
        "雨青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黄黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string Compatibility =
        "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌" +
        "稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺" +
        "怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度" +
        "拓糖宅洞暴輻行降見廓兀嗀﨎﨏塚﨑晴﨓﨔凞猪益礼神祥福靖精羽﨟蘒﨡諸﨣﨤逸都﨧﨨﨩飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練" +
        "縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵𤋮舘﩮﩯並况全侀充冀勇勺喝啕喙嗢塚墳奄奔婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節" +
        "类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹變贈輸遲醙鉶陼難靖韛響頋頻鬒龜𢡊";

    /// <summary>The ordinary character that this one stands for, or itself.</summary>
    public static char Of(char c) => c switch
    {
        < SupplementStart => c,
        >= SupplementStart and < (char)(SupplementStart + 116) => Supplement[c - SupplementStart],
        >= KangxiStart and < (char)(KangxiStart + 214) => Kangxi[c - KangxiStart],
        >= CompatibilityStart and < (char)(CompatibilityStart + 464) => Compatibility[c - CompatibilityStart],
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        >= 'Ａ' and <= 'Ｚ' => (char)(c - 'Ａ' + 'A'),
        >= 'ａ' and <= 'ｚ' => (char)(c - 'ａ' + 'a'),
        '％' or '\uFE6A' => '%',
        _ => c,
    };
}
