using System.Globalization;
using OktaGen.Testing;

namespace OktaGen.Org.Page.Sections;

/// <summary>What the org has answered, newest first.</summary>
internal static class JournalSection
{
    public const string Anchor = "journal";

    public static Html Render(PageView view)
    {
        IReadOnlyList<OktaTestRequest> newest = view.Org.Journal.Newest(PageView.MostRows);
        return PageView.Table(
            ["Time", "Status", "Request", "Client", "Fault"], newest.Select(request => Row(view, request)), newest.Count, "No calls yet.");
    }

    private static Html Row(PageView view, OktaTestRequest request) => Html.Of($"""
        <tr><td class="number">{request.Time.ToString("HH:mm:ss.fff", CultureInfo.InvariantCulture)}</td>
        <td><span class="{Tone(request.Status)}">{StatusOf(request)}</span></td>
        <td class="wide"><b>{request.Method}</b> <code>{request.RawTarget}</code></td>
        <td>{ClientOf(view, request)}</td><td>{request.Fault?.ToString()}</td></tr>
        """);

    private static string StatusOf(OktaTestRequest request) =>
        request.Status == 0 ? "none" : request.Status.ToString(CultureInfo.InvariantCulture);

    private static string Tone(int status) => status switch
    {
        >= 200 and < 400 => "good",
        >= 400 and < 500 => "warning",
        _ => "bad",
    };

    private static string ClientOf(PageView view, OktaTestRequest request) => request.ClientId is { } client
        ? view.Org.FindApp(client)?.Label ?? client
        : request.Headers.TryGetValue("Authorization", out string? scheme) && scheme == "SSWS" ? "API token" : "";
}
