using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace OktaGen.Org.Page;

/// <summary>What a form of the page sends, once it is known to come from the page: another site cannot know the word in it.</summary>
internal sealed class PageForm
{
    public const string WordField = "word";

    private const int MaxBytes = 64 * 1024;

    private readonly IFormCollection _fields;

    private PageForm(IFormCollection fields) => _fields = fields;

    public string this[string name] => _fields[name].ToString();

    /// <summary>Reads a form; null where it did not come from the page.</summary>
    /// <param name="request">The request.</param>
    /// <param name="word">The word that the page put into its forms.</param>
    public static async Task<PageForm?> ReadAsync(HttpRequest request, string word)
    {
        if (!IsSameOrigin(request) || !request.HasFormContentType || request.ContentLength is null or > MaxBytes)
        {
            return null;
        }

        IFormCollection fields = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        bool isOurs = CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(fields[WordField].ToString()), Encoding.UTF8.GetBytes(word));
        return isOurs ? new PageForm(fields) : null;
    }

    // Browsers say where a form stands; who says nothing is none.
    private static bool IsSameOrigin(HttpRequest request)
    {
        StringValues origin = request.Headers.Origin;
        StringValues site = request.Headers["Sec-Fetch-Site"];
        return (origin.Count == 0 || origin == $"{request.Scheme}://{request.Host}") && (site.Count == 0 || site == "same-origin");
    }
}
