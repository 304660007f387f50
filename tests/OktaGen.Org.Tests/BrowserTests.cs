using System.Net;
using OktaGen.Org.Tests.Support;

namespace OktaGen.Org.Tests;

/// <summary>The page as a person uses it.</summary>
public sealed class BrowserTests(SharedOrg org) : IClassFixture<SharedOrg>
{
    [ChromiumFact]
    public async Task A_person_sees_the_org_live_switches_faults_answers_pushes_and_ends_tokens()
    {
        OrgProcess process = org.Process;
        await using Browser browser = await Browser.StartAsync();
        await browser.OpenAsync(process.Url);

        // What the org says is text.
        Assert.Contains("<script>document.title='hit'</script>", await TextAsync(browser, "users"), StringComparison.Ordinal);
        Assert.StartsWith("oktagen-org", (string?)await browser.EvaluateAsync("document.title"), StringComparison.Ordinal);

        // A call shows by itself.
        await browser.EvaluateAsync("window.same = true");
        await process.CallAsync(org.Token, HttpMethod.Get, "/api/v1/groups?limit=7");
        await browser.WaitAsync("document.querySelector('#journal').innerText.includes('/api/v1/groups?limit=7')");
        Assert.True((bool?)await browser.EvaluateAsync("window.same"));

        // A fault is switched on, met, and switched off.
        await browser.EvaluateAsync("""
            document.querySelector('#faults select[name=kind]').value = 'Outage (503)';
            document.querySelector('#faults input[name=endless]').click();
            document.querySelector('#faults form.fields button').click()
            """);
        await browser.WaitAsync("document.querySelector('#faults-live').innerText.includes('until switched off')");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(process));
        await ClickAsync(browser, "faults", "Switch off");
        await browser.WaitAsync("document.querySelector('#faults-live').innerText.includes('None is switched on')");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(process));

        // A push is approved.
        string factor = (string)(await process.CallAsync(org.Token, HttpMethod.Get, "/api/v1/users/ann@example.com/factors"))![0]!["id"]!;
        string push = (string)(
            await process.CallAsync(org.Token, HttpMethod.Post, $"/api/v1/users/ann@example.com/factors/{factor}/verify"))!
            ["_links"]!["poll"]!["href"]!;
        await browser.WaitAsync("document.querySelector('#pushes-live').innerText.includes('ann@example.com')");
        await ClickAsync(browser, "pushes", "Approve");
        await browser.WaitAsync("document.querySelector('#pushes-live').innerText.includes('None is waiting')");
        Assert.Equal("SUCCESS", (string?)(await process.CallAsync(org.Token, HttpMethod.Get, push))!["factorResult"]);

        // Nothing reaches beyond a narrow window, nothing was complained of; last, the token is ended.
        Assert.True(browser.Complaints.Count == 0, string.Join('\n', browser.Complaints));
        await browser.OpenAsync(process.Url, width: 340);
        Assert.True((bool?)await browser.EvaluateAsync("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        await ClickAsync(browser, "tokens", "End");
        await browser.WaitAsync("document.querySelector('#tokens-live').innerText.includes('There are none')");
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(process));
    }

    private static async Task<string> TextAsync(Browser browser, string section) =>
        (string)(await browser.EvaluateAsync($"document.querySelector('#{section}').innerText"))!;

    // A button of a part that lives may give way to its like.
    private static async Task ClickAsync(Browser browser, string section, string button) => await browser.EvaluateAsync(
        $"[...document.querySelectorAll('#{section} button')].find(button => button.innerText === '{button}').click()");

    private async Task<HttpStatusCode> StatusAsync(OrgProcess process)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/api/v1/users");
        request.Headers.TryAddWithoutValidation("Authorization", "SSWS " + org.Token);
        using HttpResponseMessage response = await process.Http.SendAsync(request);
        return response.StatusCode;
    }
}
