namespace FinalAccounts.Documents.Scans;

/// <summary>A page to be drawn, in the points that its file claims.</summary>
internal readonly record struct ScannedPage(int Number, float Width, float Height)
{
    private const float Smallest = 500, Largest = 1300, A4 = 842;

    /// <summary>How many true points a claimed one is: pictures often lie about their size, and then they are taken as A4.</summary>
    public float Scale => MathF.Max(Width, Height) is var longest && longest is < Smallest or > Largest ? A4 / longest : 1;
}
