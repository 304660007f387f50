using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using OktaGen.Cli;
using OktaGen.Testing;

namespace OktaGen.Org.Page;

/// <summary>Answers what is the page's: its root, what it loads, and its forms.</summary>
internal sealed class PageFront(OktaTestOrg org)
{
    public const string Folder = "/console/";

    // None but its own style and script, and no other site that shows it in a frame.
    private const string ContentSecurityPolicy = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
        + "img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private readonly string _word = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));
    private readonly PageActions _actions = new(org);

    /// <summary>Whether it was the page's.</summary>
    public async Task<bool> TryAnswerAsync(HttpContext context)
    {
        string path = context.Request.Path.Value ?? "";
        if (path != "/" && !path.StartsWith(Folder, StringComparison.Ordinal))
        {
            return false;
        }

        context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "same-origin";
        context.Response.Headers.CacheControl = "no-store";
        await (context.Request.Method switch
        {
            "GET" or "HEAD" => ShowAsync(context, path),
            "POST" => ActAsync(context, path[Math.Min(path.Length, Folder.Length)..]),
            _ => WriteAsync(context, StatusCodes.Status405MethodNotAllowed, "text/plain", "The page takes GET and POST."),
        });
        return true;
    }

    private Task ShowAsync(HttpContext context, string path) => path switch
    {
        "/" => WritePageAsync(context, StatusCodes.Status200OK, fault: null),
        Folder + "live" => WriteAsync(context, StatusCodes.Status200OK, "text/html", Render(context, static view => PageView.Live(view))),
        Folder + "style.css" => WriteAsync(context, StatusCodes.Status200OK, "text/css", Resource("style.css")),
        Folder + "live.js" => WriteAsync(context, StatusCodes.Status200OK, "text/javascript", Resource("live.js")),
        _ => WriteAsync(context, StatusCodes.Status404NotFound, "text/plain", "The page has nothing of this name."),
    };

    private async Task ActAsync(HttpContext context, string action)
    {
        if (await PageForm.ReadAsync(context.Request, _word) is not { } form)
        {
            await WritePageAsync(
                context, StatusCodes.Status403Forbidden, "This form was not sent by this page as it is now. Nothing was done; try again.");
            return;
        }

        try
        {
            string? anchor = _actions.Do(action, form);
            if (anchor is null)
            {
                await WriteAsync(context, StatusCodes.Status404NotFound, "text/plain", "The page has nothing of this name.");
                return;
            }

            org.State.Locked(org.State.Changed);
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = "/#" + anchor;
        }
        catch (Exception exception) when (exception is ArgumentException or ToolException)
        {
            await WritePageAsync(context, StatusCodes.Status400BadRequest, exception.Message.Split(" (Parameter", 2)[0]);
        }
    }

    private Task WritePageAsync(HttpContext context, int status, string? fault) =>
        WriteAsync(context, status, "text/html", Render(context, view => PageView.Whole(view, fault)));

    private string Render(HttpContext context, Func<PageView, Html> render)
    {
        string filter = context.Request.Query["q"].ToString();
        return org.State.Locked(() => render(new PageView(org.State, _word, filter))).ToString();
    }

    private static async Task WriteAsync(HttpContext context, int status, string type, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type + "; charset=utf-8";
        if (context.Request.Method != "HEAD")
        {
            await context.Response.WriteAsync(text);
        }
    }

    private static string Resource(string name)
    {
        using Stream stream = typeof(PageFront).Assembly.GetManifestResourceStream("OktaGen.Org.Page." + name)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
