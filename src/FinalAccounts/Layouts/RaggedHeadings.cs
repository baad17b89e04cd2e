using FinalAccounts.Documents;

namespace FinalAccounts.Layouts;

/// <summary>
/// The columns that the heading rows of a ragged grid name. A merged heading is printed once, so the rows below it are matched to
/// the groups above in order: cells left blank below a heading stand for it (where the form keeps them), and a run of further
/// headings belongs to the next group that can have them.
/// </summary>
internal static class RaggedHeadings
{
    private sealed class Node(string text, int column)
    {
        public string Text { get; } = text;

        public int Column { get; } = column;

        public List<Node> Children { get; } = [];
    }

    /// <summary>The value columns in order, or null where the rows can't be matched.</summary>
    public static IReadOnlyList<HeadedColumn>? Resolve(IReadOnlyList<ViewRow> head, GridAlignment alignment)
    {
        var roots = new List<Node>();
        foreach (var row in head)
        {
            var cells = ValueHeadings(row, alignment == GridAlignment.FromRight);
            if (cells.TrueForAll(static cell => cell.Text.Length == 0)) continue;
            if (roots.Count == 0)
            {
                roots.AddRange(cells.Where(static cell => cell.Text.Length > 0));
                continue;
            }

            var groups = Leaves(roots).ToList();
            if (alignment == GridAlignment.FromLeft && AttachByPosition(groups, Items(cells))) continue;
            if (!Attach(groups, cells)) return null;
        }

        var columns = new List<HeadedColumn>();
        foreach (var root in roots) Collect(root, [], columns);
        return columns;
    }

    /// <summary>The cells right of the label columns; blanks only where they mean a heading from above.</summary>
    private static List<Node> ValueHeadings(ViewRow row, bool keepsBlanks)
    {
        var start = Array.FindLastIndex(row.Printed, static cell => HeadingWords.IsLabel(cell.Text)) + 1;
        var cells = new List<Node>();
        for (var c = start; c < row.Printed.Length; c++)
        {
            var cell = row.Printed[c];
            if (HeadingWords.IsRemark(cell.Text)) break;
            if (cell.Number.Kind is PrintedKind.Number or PrintedKind.Garbled) continue;
            if (cell.Text.Length > 0 || (keepsBlanks && start > 0)) cells.Add(new Node(cell.Text, c));
        }

        return cells;
    }

    private static bool Attach(List<Node> groups, List<Node> cells)
    {
        if (cells.Exists(static cell => cell.Text.Length == 0) && AttachInOrder(groups, Items(cells))) return true;
        var runs = Items(cells.FindAll(static cell => cell.Text.Length > 0));
        if (groups.Count == 1)
        {
            groups[0].Children.AddRange(runs.SelectMany(static run => run));
            return true;
        }

        return AttachByMeaning(groups, runs);
    }

    /// <summary>A blank is an item, and so is a run of headings, which ends where 小计 or a word comes again.</summary>
    private static List<List<Node>> Items(List<Node> cells)
    {
        var items = new List<List<Node>>();
        foreach (var cell in cells)
        {
            var continues = items.Count > 0 && cell.Text.Length > 0 && items[^1][0].Text.Length > 0 && !HeadingWords.RepeatsGroup(cell.Text) &&
                !items[^1].Exists(other => other.Text == cell.Text);
            if (continues) items[^1].Add(cell);
            else items.Add([cell]);
        }

        return items;
    }

    private static bool AttachInOrder(List<Node> groups, List<List<Node>> items)
    {
        if (groups.Count != items.Count) return false;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i][0].Text.Length > 0) groups[i].Children.AddRange(items[i]);
        }

        return true;
    }

    /// <summary>Where columns count from the left, a run that begins right below a group is the group's.</summary>
    private static bool AttachByPosition(List<Node> groups, List<List<Node>> runs)
    {
        var matched = new List<Node>();
        foreach (var run in runs)
        {
            var group = groups.FindIndex(node => node.Column == run[0].Column);
            if (group < 0 || (group + 1 < groups.Count && run[^1].Column >= groups[group + 1].Column)) return false;
            if (run.Count > 1 && !run.TrueForAll(cell => HeadingWords.CanStandUnder(groups[group].Text, cell.Text))) return false;
            matched.Add(groups[group]);
        }

        for (var i = 0; i < runs.Count; i++) matched[i].Children.AddRange(runs[i]);
        return true;
    }

    private static bool AttachByMeaning(List<Node> groups, List<List<Node>> runs)
    {
        var next = 0;
        var matched = new List<(Node Group, List<Node> Run)>();
        foreach (var group in groups)
        {
            if (next < runs.Count && runs[next].TrueForAll(cell => HeadingWords.CanStandUnder(group.Text, cell.Text)))
            {
                matched.Add((group, runs[next++]));
            }
        }

        // Certain only if no other group could have taken a run: as many groups can as there are runs.
        var able = groups.Count(group => runs.Exists(run => run.TrueForAll(cell => HeadingWords.CanStandUnder(group.Text, cell.Text))));
        if (next < runs.Count || able != runs.Count) return false;
        foreach (var (group, run) in matched) group.Children.AddRange(run);
        return true;
    }

    private static IEnumerable<Node> Leaves(IEnumerable<Node> nodes) =>
        nodes.SelectMany(static node => node.Children.Count == 0 ? [node] : Leaves(node.Children));

    private static void Collect(Node node, IReadOnlyList<string> above, List<HeadedColumn> columns)
    {
        IReadOnlyList<string> path = [.. above, node.Text];
        if (node.Children.Count == 0) columns.Add(new HeadedColumn(node.Column, node.Column, path));
        foreach (var child in node.Children) Collect(child, path, columns);
    }
}
