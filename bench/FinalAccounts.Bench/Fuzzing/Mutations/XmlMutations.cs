using System.Text;
using System.Xml;
using System.Xml.Linq;
using FinalAccounts.Bench.Generation;

namespace FinalAccounts.Bench.Fuzzing.Mutations;

/// <summary>Changes after which XML is still well formed, so that the reader of a Word file or a sheet sees them: elements lost, doubled, moved, wrapped; other attributes and texts.</summary>
internal static class XmlMutations
{
    public static IReadOnlyList<Mutation> All { get; } = [Remove, Double, Move, Unwrap, ChangeAttribute, ChangeText, ChangeText];

    private static byte[] Remove(byte[] bytes, Dice dice) => With(bytes, dice, (element, _) => element.Remove());

    private static byte[] Double(byte[] bytes, Dice dice) => With(bytes, dice, (element, _) =>
    {
        for (var times = dice.Between(1, 3); times > 0; times--) element.AddAfterSelf(new XElement(element));
    });

    private static byte[] Move(byte[] bytes, Dice dice) => With(bytes, dice, (element, other) =>
    {
        var copy = new XElement(element);
        if (dice.Chance(50)) element.Remove();
        if (dice.Chance(50) && other.Parent is not null) other.AddBeforeSelf(copy);
        else other.Add(copy);
    });

    /// <summary>An element's children in its place.</summary>
    private static byte[] Unwrap(byte[] bytes, Dice dice) => With(bytes, dice, (element, _) => element.ReplaceWith(element.Nodes()));

    private static byte[] ChangeAttribute(byte[] bytes, Dice dice) => With(bytes, dice, (element, other) =>
    {
        var attributes = Own(element);
        if (attributes.Count == 0) element.Add(Own(other));
        else if (dice.Chance(20)) dice.Pick(attributes).Remove();
        else dice.Pick(attributes).Value = Word(dice);
    });

    private static byte[] ChangeText(byte[] bytes, Dice dice) => With(bytes, dice, (element, _) =>
    {
        var texts = (element.Parent ?? element).DescendantNodes().OfType<XText>().Take(200).ToList();
        if (texts.Count > 0) dice.Pick(texts).Value = Word(dice);
    });

    /// <summary>The attributes that are the format's and not XML's.</summary>
    private static List<XAttribute> Own(XElement element) => [.. element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.Namespace != XNamespace.Xml)];

    private static string Word(Dice dice) => string.Concat(Encoding.UTF8.GetString(dice.Pick(dice.Chance(70) ? Tokens.Numbers : Tokens.Words)).Where(XmlConvert.IsXmlChar));

    private static byte[] With(byte[] bytes, Dice dice, Action<XElement, XElement> change)
    {
        XDocument document;
        try
        {
            document = XDocument.Load(new MemoryStream(bytes), LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            // XML that is damaged already stays as it is.
            return bytes;
        }

        var elements = document.Root!.Descendants().ToList();
        if (elements.Count == 0) return bytes;
        change(dice.Pick(elements), dice.Pick(elements));
        using var changed = new MemoryStream();
        document.Save(changed, SaveOptions.DisableFormatting);
        return changed.ToArray();
    }
}
