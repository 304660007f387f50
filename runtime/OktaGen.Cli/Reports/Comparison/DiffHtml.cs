using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OktaGen.Cli.Reports.Comparison;

/// <summary>
/// Writes a comparison as one page that needs nothing else, with a filter. Names from elsewhere are text in it, and the page's policy lets
/// no script run but its own.
/// </summary>
internal static class DiffHtml
{
    private const string Style = """
        body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border-bottom: 1px solid #ccc; padding: .4rem; text-align: left; vertical-align: top; }
        code { overflow-wrap: anywhere; }
        .review td:first-child { font-weight: bold; }
        input[type=search] { padding: .3rem; width: 20rem; }
        """;

    // What is not there without the script is the filter alone.
    private const string Script = """
        const text = document.getElementById('text');
        const review = document.getElementById('review');
        const rows = [...document.querySelectorAll('tbody tr')];
        function filter() {
          const words = text.value.toLowerCase().split(/\s+/).filter(word => word);
          let shown = 0;
          for (const row of rows) {
            const content = row.textContent.toLowerCase();
            row.hidden = (review.checked && !row.classList.contains('review')) || !words.every(word => content.includes(word));
            shown += row.hidden ? 0 : 1;
          }
          document.getElementById('shown').textContent = shown + ' of ' + rows.length;
        }
        text.addEventListener('input', filter);
        review.addEventListener('change', filter);
        document.getElementById('filter').hidden = false;
        filter();
        """;

    public static string Write(PermissionDiff diff)
    {
        string title = Sentence.EncodeHtml($"Okta permissions of {diff.Assembly}: what changes");
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none';
              style-src '{HashOf(Style)}'; script-src '{HashOf(Script)}'">
            <title>{title}</title>
            <style>{Style}</style>
            </head>
            <body>
            <h1>{title}</h1>
            <p>{Sentence.EncodeHtml(DiffText.SummaryOf(diff))}</p>

            """);
        foreach (Sentence sentence in DiffText.RolesOf(diff))
        {
            page.Append(CultureInfo.InvariantCulture, $"<p>{sentence.ToHtml()}</p>\n");
        }

        page.Append("""
            <p id="filter" hidden><label>Filter: <input type="search" id="text"></label>
            <label><input type="checkbox" id="review"> only what wants to be agreed to</label> <span id="shown"></span></p>
            <table>
            <thead><tr><th>change</th><th>of</th><th>what</th></tr></thead>
            <tbody>

            """);
        foreach (PermissionChange change in diff.Changes)
        {
            page.Append(change.NeedsReview ? "<tr class=\"review\">" : "<tr>")
                .Append(CultureInfo.InvariantCulture, $"<td>{change.Kind}</td><td>{DiffText.TitleOf(change.Subject)}</td>")
                .Append(CultureInfo.InvariantCulture, $"<td>{change.Sentence.ToHtml()}</td></tr>\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"</tbody>\n</table>\n<script>{Script}</script>\n</body>\n</html>\n");
        return page.Replace("\r\n", "\n").ToString();
    }

    private static string HashOf(string text) =>
        "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal))));
}
