namespace FinalAccounts.Narrative.Figures;

/// <summary>An item of the functional classification by names: 一般公共服务支出（类）商贸事务（款）行政运行（项）.</summary>
internal sealed record ItemPath(string? Class, string? Section, string? Item)
{
    private static readonly string[] Markers = ["（类）", "（款）", "（项）"];

    /// <summary>The names that stand, joined by "/": unique within a document once the enclosing names are known.</summary>
    public override string ToString() => string.Join('/', new[] { Class, Section, Item }.Where(name => name is not null));

    /// <summary>Reads a phrase with markers, or with long dashes between the names; brackets full-width. Null when it is no item.</summary>
    public static ItemPath? Read(string phrase, Func<string, string> withoutScope)
    {
        if (!phrase.Contains('）')) return phrase.Contains('—') ? ReadDashed(withoutScope(phrase)) : null;
        var names = new string?[Markers.Length];
        var at = 0;
        var found = false;
        for (var level = 0; level < Markers.Length; level++)
        {
            var marker = phrase.IndexOf(Markers[level], at, StringComparison.Ordinal);
            if (marker < 0) continue;
            var words = phrase.AsSpan(at, marker - at).Trim();
            at = marker + Markers[level].Length;
            // 财政事务（款）（项）: nothing is named below the level before.
            if (found && words.IsEmpty) continue;
            if (NameOf(words, withoutScope) is not { } name) return null;
            names[level] = name;
            found = true;
        }

        if (!found) return phrase.Contains('—') ? ReadDashed(withoutScope(phrase)) : null;
        var rest = withoutScope(phrase[at..].Trim('（', '）', '。', '，', '、', ' ', '—', '-'));
        if (rest.Length > 0 && !rest.All(char.IsAsciiDigit) && !KnownSubjects.BareWords.Contains(rest)) return null;
        // 农林水（类）支出: the class is 农林水支出.
        if (rest == "支出" && names is [{ } first, null, null] && !first.EndsWith(rest, StringComparison.Ordinal)) names[0] = first + rest;
        return new ItemPath(names[0], names[1], names[2]);
    }

    private static ItemPath? ReadDashed(string phrase)
    {
        var names = phrase.Split('—', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (names.Length is not (2 or 3) || !names[0].EndsWith("支出", StringComparison.Ordinal)) return null;
        var read = names.Select(name => NameOf(name, text => text)).ToArray();
        return read.Contains(null) ? null : new ItemPath(read[0], read[1], read.Length == 3 ? read[2] : null);
    }

    /// <summary>A name without code, punctuation and the words around it; null when it can't be a name.</summary>
    private static string? NameOf(ReadOnlySpan<char> text, Func<string, string> withoutScope)
    {
        var name = withoutScope(text.Trim("、，—-－/：: ").ToString()).Trim('、', '—', '-', '/', ' ');
        var digits = 0;
        while (digits < name.Length && char.IsAsciiDigit(name[digits])) digits++;
        name = name[digits..].TrimStart('－', '-', ' ');
        if (name.StartsWith("用于", StringComparison.Ordinal)) name = name[2..];
        return name.Length is >= 2 and <= 40 && !name.AsSpan().ContainsAny("0123456789，。；：") ? name : null;
    }

    /// <summary>The same path with the names above it filled in from the text before.</summary>
    public ItemPath Under(ItemPath? enclosing) => enclosing is null ? this : (Class, Section, Item) switch
    {
        (null, not null, _) => this with { Class = enclosing.Class },
        (null, null, not null) => this with { Class = enclosing.Class, Section = enclosing.Section },
        _ => this,
    };
}
