using System.Text.RegularExpressions;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Form;

/// <summary>
/// W03, second half: a sentence of the set form (某局2023年度收入总计…) names another body than the department. Units, former names, levels and
/// short names of its own are no others; a body that the text mentions elsewhere, or whose name is like the department's, is a note.
/// </summary>
internal sealed partial record OtherDepartmentCheck(string Id, string Statement) : TextCheck(Id, Statement)
{
    /// <summary>A name that stands in so many sentences of the set form is another account's that the report holds, or we have its own name wrong.</summary>
    private const int MostSlips = 2;

    /// <summary>One of them ends every sentence of the set form: most paragraphs need not be searched for it.</summary>
    private static readonly string[] Totals = ["总计", "合计", "本年收入", "本年支出", "总收入", "总支出"];

    /// <inheritdoc/>
    public override string Formula => "说明收支总额的句子以本部门的名称开头";

    /// <inheritdoc/>
    protected override IEnumerable<Outcome> Find(CheckedAccount account)
    {
        var own = new OwnNames(account.Account);
        var said = account.Prose.Where(block => Array.Exists(Totals, word => block.Text.Contains(word, StringComparison.Ordinal))).SelectMany(block => SetForm().Matches(block.Text).Select(match => (block, name: match.Groups["name"]))).ToList();
        var others = said.Where(entry => !own.Covers(entry.name.Value)).ToList();
        if (others.Count is 0 or > MostSlips || !account.Prose.Any(block => block.Text.Contains(own.Core, StringComparison.Ordinal))) return [];
        return others.Select(entry => At(account, own, Spot.Of(entry.block, entry.name)));
    }

    private Outcome At(CheckedAccount account, OwnNames own, Spot spot)
    {
        var core = own.WithoutRegion(spot.Words);
        var isSure = !own.IsLike(core) && Department().IsMatch(core) && account.Text.Count(block => block.Text.Contains(core, StringComparison.Ordinal)) == 1;
        return At(spot, CheckMessages.OtherDepartment(spot.Words, account.Account.Department.CanonicalName), CheckMessages.LookAtName) with { Severity = isSure ? Severity : FindingSeverity.Information };
    }

    /// <summary>At the beginning of a sentence: the name, the year, and a total that only an account has.</summary>
    [GeneratedRegex("""(?<=^|。|^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])(?:20\d\d年度?[，,]?)?(?<name>(?!本|我|该|各|全|其)[\u4e00-\u9fff]{2,30}?(?:局|委员会|办公室|厅|院|委|部(?!门)|会|人民政府|街道办事处|中心|学校|中学|小学|医院|队|站|所|馆))(?:（本级）|（机关）|（汇总）|本级|机关)?(?:部门|单位)?(?:20\d\d年度?)?(?:部门|单位)?(?:决算)?(?:收入总计|支出总计|收入、支出总计|收入支出总计|收、支总计|收支总计|本年收入|本年支出|总收入|总支出|收入合计|支出合计)""")]
    private static partial Regex SetForm();

    /// <summary>Bodies that are departments of their own; schools, centres and the like may be units below one.</summary>
    [GeneratedRegex("""(?:局|委员会|办公室|厅|法院|检察院|人民政府|街道办事处)$""")]
    private static partial Regex Department();

    /// <summary>Every name that a report may give its own department.</summary>
    private sealed partial class OwnNames
    {
        private readonly List<string> names;
        private readonly Region region;

        public OwnNames(FinalAccount account)
        {
            var department = account.Department;
            region = department.Region;
            names = [.. new[] { department.CanonicalName, department.PrintedName }.Concat(department.FormerNames.Select(former => former.Name)).Concat(account.Units.Select(unit => unit.Name)).Append(account.Title).Where(name => name.Length > 0)];
            Core = WithoutRegion(department.CanonicalName);
        }

        /// <summary>The department's name without its region.</summary>
        public string Core { get; }

        /// <summary>Whether a name is one of them, a part of one (a level, an organ within it), or short for one.</summary>
        public bool Covers(string name) => names.Exists(own => own.Contains(name, StringComparison.Ordinal) || name.Contains(own, StringComparison.Ordinal) || IsShort(WithoutRegion(name), WithoutRegion(own)) || IsShort(WithoutRegion(own), WithoutRegion(name)));

        /// <summary>Whether a name shares two characters in a row with the department's own, the kind of body left out.</summary>
        public bool IsLike(string core)
        {
            var bare = Kind().Replace(core, "");
            var own = Kind().Replace(Core, "");
            return bare.Length < 2 || own.Length < 2 || Enumerable.Range(0, bare.Length - 1).Any(at => own.Contains(bare.AsSpan(at, 2), StringComparison.Ordinal));
        }

        /// <summary>A name without the province, city and county before it.</summary>
        public string WithoutRegion(string name)
        {
            foreach (var prefix in new[] { region.FullName, region.Name })
            {
                var at = prefix.Length > 0 ? name.IndexOf(prefix, StringComparison.Ordinal) : -1;
                if (at >= 0 && at + prefix.Length < name.Length) return name[(at + prefix.Length)..];
            }

            return Divisions().Match(name) is { Success: true } match && match.Length < name.Length - 1 ? name[match.Length..] : name;
        }

        /// <summary>人社局 of 人力资源和社会保障局: its characters in their order.</summary>
        private static bool IsShort(string shorter, string name)
        {
            var at = 0;
            foreach (var c in name)
            {
                if (at < shorter.Length && shorter[at] == c) at++;
            }

            return at == shorter.Length;
        }

        [GeneratedRegex("""(?:局|委员会|办公室|厅|院|委|部|会|中心)$|^中共|^中国共产党""")]
        private static partial Regex Kind();

        [GeneratedRegex("""^(?:[\u4e00-\u9fff]{2,7}?(?:省|自治区|自治州|市|州|盟|地区|县|区|旗))+""")]
        private static partial Regex Divisions();
    }
}
