namespace OktaGen.Tests;

/// <summary>A web page with a good status is sent by what stands between: it does not mean that Okta has done anything.</summary>
public sealed class WebPageTests
{
    private const string Page = "<!DOCTYPE html><html><title>Proxy login</title></html>";

    public static TheoryData<string, string> Pages => new()
    {
        { "text/html", Page },
        { "text/html; charset=utf-8", "\uFEFF\r\n " + Page },
        { "TEXT/HTML", "Please log in." },
        { "application/xhtml+xml", "<?xml version=\"1.0\"?><html/>" },
        { "text/plain", Page },
        { "", Page },
    };

    public static TheoryData<string, string, string> Nothings => new()
    {
        { "204 No Content", "text/html", "" },
        { "200 OK", "text/html", "" },
        { "200 OK", "text/html", " \r\n" },
        { "200 OK", "text/plain", "OK" },
        { "200 OK", "", "done" },
        { "200 OK", "application/json", "{}" },
        { "202 Accepted", "application/json", "" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_change_that_is_answered_by_a_page_is_not_done(string type, string body)
    {
        await using var server = RawServer.Start(RawAnswer.Of("200 OK", body, type.Length == 0 ? "X-Other: 1" : $"Content-Type: {type}", "X-Okta-Request-Id: req-1"));
        await using OktaConnection okta = Connect.To(server);
        var wire = new WireClient(okta);
        var answers = new AnswersClient(okta);

        foreach (Func<Task> change in (Func<Task>[])[() => wire.DeleteAsync("1"), () => wire.PostEmptyAsync(), () => wire.PutEmptyAsync()])
        {
            OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(change);
            Assert.Contains("a web page", exception.Message, StringComparison.Ordinal);
            Assert.Contains("Whether Okta carried it out is not known.", exception.Message, StringComparison.Ordinal);
            Assert.Equal("req-1", exception.RequestId);
            Assert.NotNull(exception.Excerpt);
        }

        foreach (Func<Task> call in (Func<Task>[])[() => answers.NothingAsync(), () => answers.ResponseAsync()])
        {
            OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(call);
            Assert.DoesNotContain("not known", exception.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Nothings))]
    public async Task What_is_no_page_is_no_obstacle(string status, string type, string body)
    {
        await using var server = RawServer.Start(RawAnswer.Of(status, body, type.Length == 0 ? "X-Other: 1" : $"Content-Type: {type}"));
        await using OktaConnection okta = Connect.To(server);

        await new WireClient(okta).DeleteAsync("1");
        await new AnswersClient(okta).ResponseAsync();
    }

    [Fact]
    public async Task A_change_whose_text_is_handed_out_is_not_done_either_and_a_page_that_is_asked_for_is_given()
    {
        await using var server = RawServer.Start(RawAnswer.Of("200 OK", Page, "Content-Type: text/html"));
        await using OktaConnection okta = Connect.To(server);
        var delete = new CompilerServices.OktaEndpoint("DELETE /api/v1/things");

        await Assert.ThrowsAsync<OktaFormatException>(() => new CompilerServices.OktaRequest(okta, delete).SendForStringAsync(default));
        await Assert.ThrowsAsync<OktaFormatException>(() => new CompilerServices.OktaRequest(okta, delete).SendForBytesAsync(default));
        Assert.Equal(Page, await new AnswersClient(okta).StringAsync());
    }
}
