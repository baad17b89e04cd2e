namespace FinalAccounts.Documents.Pdf;

/// <summary>The lines of a trace → a page's drawing, one page at a time, with what clips hide left out.</summary>
internal sealed class TraceReader(string fileName)
{
    /// <summary>Lines of a real disclosure are drawn 0.2 to 2 points thick.</summary>
    private const float ThickestLine = 3.2f;

    /// <summary>Characters and strokes of one page; a full page has some thousands.</summary>
    private const int MarksPerPage = 300_000;

    private readonly Stack<Area> clips = new();
    private readonly TracePath path = new();
    private Drawing? page;
    private Matrix transform = Matrix.Identity;
    private Matrix span = Matrix.Identity;
    private bool isUpwards;
    private bool inText;
    private int unseen;
    private int textObjects;

    /// <summary>Takes one line; the page's drawing where the line ends a page.</summary>
    public Drawing? Take(ReadOnlySpan<byte> bytes)
    {
        var line = new TraceLine(bytes);
        if (line.Is("page"u8)) Begin(line);
        else if (page is null) return null;
        else if (line.Closes("page"u8)) return End();
        else if (line.Is("g"u8)) AddGlyph(line);
        else if (line.Is("lineto"u8)) path.Line(transform, line.Number(" x=\""u8), line.Number(" y=\""u8));
        else if (line.Is("moveto"u8)) path.Move(transform, line.Number(" x=\""u8), line.Number(" y=\""u8));
        else if (line.Is("closepath"u8)) path.Close();
        else if (line.Is("curveto"u8)) path.Curve(transform, line.Number(" x3=\""u8), line.Number(" y3=\""u8));
        else if (line.Is("span"u8)) BeginSpan(line);
        else if (line.Is("fill_text"u8) || line.Is("stroke_text"u8)) BeginText(line);
        else if (line.Closes("fill_text"u8) || line.Closes("stroke_text"u8)) inText = false;
        else if (line.Is("fill_path"u8) || line.Is("stroke_path"u8) || line.Is("clip_path"u8) || line.Is("clip_stroke_path"u8)) BeginPath(line);
        else if (line.Closes("fill_path"u8)) AddStrokes(isStroke: false);
        else if (line.Closes("stroke_path"u8)) AddStrokes(isStroke: true);
        else if (line.Closes("clip_path"u8)) clips.Push(clips.Peek().Cut(path.Bounds));
        else if (line.Closes("clip_stroke_path"u8) || line.Is("clip_text"u8) || line.Is("clip_stroke_text"u8) || line.Is("clip_image_mask"u8)) clips.Push(clips.Peek());
        else if (line.Is("mask"u8) || line.Is("tile"u8)) unseen++;
        else if (line.Closes("mask"u8)) EndMask();
        else if (line.Closes("tile"u8)) unseen--;
        else if (line.Is("pop_clip"u8)) EndClip();
        else if (line.Is("fill_image"u8) || line.Is("fill_image_mask"u8)) AddPicture(line);
        return null;
    }

    private void Begin(TraceLine line)
    {
        var box = Matrix.Parse(line.Attribute(" mediabox=\""u8)) ?? new Matrix(0, 0, 595, 842, 0, 0);
        page = new Drawing((int)(line.Number(" number=\""u8) ?? 0), (float)(box.C - box.A), (float)(box.D - box.B));
        clips.Clear();
        clips.Push(Area.Everything);
        unseen = 0;
        inText = false;
    }

    private Drawing? End()
    {
        var ended = page;
        page = null;
        return ended;
    }

    private void BeginText(TraceLine line)
    {
        transform = Matrix.Parse(line.Attribute(" transform=\""u8)) ?? Matrix.Identity;
        inText = unseen == 0 && !IsTransparent(line);
        textObjects++;
    }

    private void BeginSpan(TraceLine line)
    {
        span = Matrix.Parse(line.Attribute(" trm=\""u8)) ?? Matrix.Identity;
        isUpwards = line.Attribute(" wmode=\""u8) is [(byte)'1'];
    }

    private void BeginPath(TraceLine line)
    {
        transform = Matrix.Parse(line.Attribute(" transform=\""u8)) ?? Matrix.Identity;
        path.Begin((float)(line.Number(" linewidth=\""u8) ?? 0) * transform.Scale, IsTransparent(line));
    }

    private static bool IsTransparent(TraceLine line) => line.Number(" alpha=\""u8) is < 0.05;

    private void AddGlyph(TraceLine line)
    {
        if (!inText || line.Number(" x=\""u8) is not { } x || line.Number(" y=\""u8) is not { } y) return;
        if (line.IsFurtherCharacter && page!.Glyphs.Count > 0)
        {
            // The whole ligature's width is its first character's.
            page.Glyphs[^1] = page.Glyphs[^1] with { Text = page.Glyphs[^1].Text + line.Character() };
            return;
        }

        CountMarks();
        var advance = isUpwards ? 1 : line.Number(" adv=\""u8) ?? 0;
        var (startX, startY) = transform.Point(x, y);
        var (alongX, alongY) = transform.Vector((span.A, span.B));
        var (acrossX, acrossY) = transform.Vector((span.C, span.D));
        var size = MathF.Sqrt((acrossX * acrossX) + (acrossY * acrossY));
        if (size < 0.5f) return;
        float endX = startX + (float)(alongX * advance), endY = startY + (float)(alongY * advance);
        var isSeen = clips.Peek().Holds(((startX + endX) / 2) + (acrossX * 0.35f), ((startY + endY) / 2) + (acrossY * 0.35f), 1);

        // A character without a width has a direction all the same.
        if (endX == startX && endY == startY) (endX, endY) = (startX + (alongX * 0.001f), startY + (alongY * 0.001f));
        page!.Glyphs.Add(new Glyph(line.Character(), startX, startY, endX, endY, size, textObjects, !isSeen));
    }

    private void AddStrokes(bool isStroke)
    {
        if (unseen > 0 || path.IsTransparent) return;
        foreach (var drawn in isStroke ? path.StrokedAreas() : path.FilledAreas())
        {
            var area = drawn.Cut(clips.Peek());
            if (area.IsEmpty || Math.Min(area.Width, area.Height) > ThickestLine) continue;
            CountMarks();
            page!.Strokes.Add(area);
        }
    }

    private void AddPicture(TraceLine line)
    {
        if (Matrix.Parse(line.Attribute(" transform=\""u8)) is not { } matrix) return;
        var share = (float)Math.Abs((matrix.A * matrix.D) - (matrix.B * matrix.C)) / Math.Max(1, page!.Width * page.Height);
        
        // Copiers cut a page into strips.
        page.PictureShare += share;
    }

    private void EndMask()
    {
        unseen--;
        clips.Push(clips.Peek());
    }

    private void EndClip()
    {
        if (clips.Count > 1) clips.Pop();
    }

    private void CountMarks()
    {
        if (page!.Glyphs.Count + page.Strokes.Count > MarksPerPage) throw PdfMessages.TooMuchOnPage(fileName, page.Page);
    }
}
