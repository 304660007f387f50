using System.Globalization;
using OktaGen.Org.Page.Sections;
using OktaGen.Testing;

namespace OktaGen.Org.Page;

/// <summary>The page of an org, which is locked meanwhile.</summary>
/// <param name="Org">The org.</param>
/// <param name="Word">What forms send, to be known as the page's.</param>
/// <param name="Filter">The part of a login or name that users and groups are looked for by.</param>
internal sealed record PageView(OrgState Org, string Word, string Filter)
{
    /// <summary>How many rows of a table are shown at most.</summary>
    public const int MostRows = 100;

    public DateTimeOffset Now => Org.Clock.GetUtcNow();

    public static Html Whole(PageView view, string? fault) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>oktagen-org {view.Org.BaseUrl}</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="{PageFront.Folder}style.css">
        <script src="{PageFront.Folder}live.js" defer></script>
        </head>
        <body>
        <header>
        <h1>oktagen-org</h1>
        <p><code>{view.Org.BaseUrl}</code> <span class="faint">{view.Org.Id}</span></p>
        <nav><a href="#journal">Journal</a><a href="#faults">Faults</a><a href="#limits">Limits</a><a href="#tokens">Tokens</a>
        <a href="#pushes">Pushes</a><a href="#users">Users</a><a href="#groups">Groups</a><a href="#apps">Apps</a></nav>
        </header>
        <main>
        {Banner(fault)}
        {Section(JournalSection.Anchor, "Journal", JournalSection.Render(view))}
        {Section(FaultSection.Anchor, "Faults", FaultSection.Render(view), FaultSection.Form(view))}
        {Section(PushSection.Anchor, "Pushes", PushSection.Render(view))}
        {Section(LimitSection.Anchor, "Limits", LimitSection.Render(view), LimitSection.Form(view))}
        {Section(TokenSection.Anchor, "Tokens", TokenSection.Render(view))}
        {Section(UserSection.Anchor, "Users", UserSection.Render(view), UserSection.Form(view))}
        {Section(GroupSection.Anchor, "Groups", GroupSection.Render(view))}
        {Section(AppSection.Anchor, "Apps", AppSection.Render(view))}
        </main>
        </body>
        </html>
        """);

    /// <summary>What changes by itself, by the ids that it has on the page.</summary>
    public static Html Live(PageView view) => Html.Join(
    [
        Live(JournalSection.Anchor, JournalSection.Render(view)),
        Live(FaultSection.Anchor, FaultSection.Render(view)),
        Live(PushSection.Anchor, PushSection.Render(view)),
        Live(LimitSection.Anchor, LimitSection.Render(view)),
        Live(TokenSection.Anchor, TokenSection.Render(view)),
    ]);

    /// <summary>A form that is one button.</summary>
    public Html Button(string action, string id, string label) => Html.Of($"""
        <form method="post" action="{PageFront.Folder}{action}">{WordInput}<input type="hidden" name="id" value="{id}">
        <button>{label}</button></form>
        """);

    public Html WordInput => Html.Of($"""<input type="hidden" name="{PageForm.WordField}" value="{Word}">""");

    /// <summary>A table, of which no more rows are made than are shown.</summary>
    public static Html Table(string[] headers, IEnumerable<Html> rows, int total, string none) => total == 0
        ? Html.Of($"""<p class="faint">{none}</p>""")
        : Html.Of($"""
            <div class="table"><table><thead><tr>{Html.Join(headers.Select(static header => Html.Of($"<th>{header}</th>")))}</tr></thead>
            <tbody>{Html.Join(rows.Take(MostRows))}</tbody></table></div>
            {(total > MostRows ? Html.Of($"""<p class="faint">… and {total - MostRows} more</p>""") : default)}
            """);

    public static string Time(DateTimeOffset time) => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    private static Html Banner(string? fault) => fault is null ? default : Html.Of($"""<p class="fault" role="alert">{fault}</p>""");

    private static Html Section(string anchor, string title, Html live, Html still = default) =>
        Html.Of($"""<section id="{anchor}"><h2>{title}</h2>{still}{Live(anchor, live)}</section>""");

    private static Html Live(string anchor, Html content) => Html.Of($"""<div id="{anchor}-live" data-live>{content}</div>""");
}
