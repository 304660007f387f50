using System.Globalization;
using System.Text;

namespace Fleet.Reports;

/// <summary>The calls of each second, by processes one above the other, against the limit of a window, as SVG.</summary>
internal static class ShareChart
{
    private const int Height = 320;
    private const int Margin = 48;
    private const int Column = 18;

    public static string Draw(Tally tally)
    {
        IReadOnlyList<int[]> seconds = tally.Seconds;
        int highest = Math.Max(tally.Settings.Limit, seconds.Select(static second => second.Sum()).DefaultIfEmpty(1).Max());
        double scale = (Height - (2 * Margin)) / (double)highest;
        int width = (2 * Margin) + (seconds.Count * Column) + 90;
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{Height}\" font-family=\"sans-serif\"")
            .Append(" font-size=\"11\">\n")
            .Append(CultureInfo.InvariantCulture, $"<rect width=\"{width}\" height=\"{Height}\" fill=\"white\"/>\n")
            .Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin}\" y=\"20\" font-size=\"14\">Calls per second, by process</text>\n");
        for (int second = 0; second < seconds.Count; second++)
        {
            DrawSecond(svg, second, seconds[second], scale);
        }

        double limit = Height - Margin - (tally.Settings.Limit * scale);
        double right = Margin + (seconds.Count * Column);
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Margin} {limit:0.#}H{right}\" stroke=\"black\" stroke-dasharray=\"6 4\"/>\n")
            .Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin}\" y=\"{limit - 4:0.#}\">")
            .Append(CultureInfo.InvariantCulture, $"limit: {tally.Settings.Limit} calls in {tally.Settings.Window} s</text>\n")
            .Append(CultureInfo.InvariantCulture, $"<path d=\"M{Margin} {Margin}V{Height - Margin}H{right}\"")
            .Append(" fill=\"none\" stroke=\"gray\"/>\n");
        for (int i = 0; i < tally.Settings.Processes; i++)
        {
            int y = Margin + (i * 16);
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{right + 12}\" y=\"{y}\" width=\"10\" height=\"10\" ")
                .Append(CultureInfo.InvariantCulture, $"fill=\"{Colour(i)}\"/>")
                .Append(CultureInfo.InvariantCulture, $"<text x=\"{right + 28}\" y=\"{y + 9}\">process {i + 1}</text>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void DrawSecond(StringBuilder svg, int second, int[] calls, double scale)
    {
        double top = Height - Margin;
        int x = Margin + (second * Column);
        for (int i = 0; i < calls.Length; i++)
        {
            double height = calls[i] * scale;
            top -= height;
            if (height > 0)
            {
                svg.Append(
                    CultureInfo.InvariantCulture,
                    $"<rect x=\"{x + 1}\" y=\"{top:0.##}\" width=\"{Column - 2}\" height=\"{height:0.##}\" fill=\"{Colour(i)}\"/>\n");
            }
        }

        if (second % 5 == 0)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{Height - Margin + 14}\">{second} s</text>\n");
        }
    }

    private static string Colour(int process) => string.Create(
        CultureInfo.InvariantCulture, $"hsl({process * 137 % 360},60%,{45 + (process % 3 * 10)}%)");
}
