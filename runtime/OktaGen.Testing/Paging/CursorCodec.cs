using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>
/// Writes and reads cursors. A cursor is signed, so that one which a client made up is refused, and holds characters that have to be
/// percent-encoded, so that a client which decodes or rebuilds the <c>next</c> link fails.
/// </summary>
internal sealed class CursorCodec : ISavedPart
{
    private const string Prefix = "c+";

    private byte[] _key = RandomNumberGenerator.GetBytes(32);

    public string SavedName => "Cursors";

    public JsonNode Save() => SavedJson.ToNode(_key);

    public void Load(JsonNode saved, OrgState org) => _key = SavedJson.Read<byte[]>(saved);

    public string Write(string path, Cursor cursor)
    {
        string position = string.Create(
            CultureInfo.InvariantCulture, $"{cursor.After}.{(cursor.SkipsPage ? "e" : "n")}.{cursor.Since?.UtcTicks}");
        return Prefix + Convert.ToBase64String([.. Sign(path, position), .. Encoding.ASCII.GetBytes(position)]);
    }

    /// <exception cref="RefusedException">The cursor was not issued for this path.</exception>
    public Cursor Read(string path, string text)
    {
        byte[] bytes = new byte[text.Length];
        if (!text.StartsWith(Prefix, StringComparison.Ordinal)
            || !Convert.TryFromBase64String(text[Prefix.Length..], bytes, out int length)
            || length < 9)
        {
            throw OktaErrors.InvalidPaging();
        }

        string position = Encoding.ASCII.GetString(bytes, 8, length - 8);
        if (!CryptographicOperations.FixedTimeEquals(Sign(path, position), bytes.AsSpan(0, 8)))
        {
            throw OktaErrors.InvalidPaging();
        }

        string[] parts = position.Split('.');
        return new Cursor(
            long.Parse(parts[0], CultureInfo.InvariantCulture),
            SkipsPage: parts[1] == "e",
            parts[2].Length == 0 ? null : new DateTimeOffset(long.Parse(parts[2], CultureInfo.InvariantCulture), TimeSpan.Zero));
    }

    private byte[] Sign(string path, string position) => HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(path + "|" + position))[..8];
}
