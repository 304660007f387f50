using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;

namespace OktaGen.Connections;

/// <summary>A section of the configuration that the options of a connection are bound from.</summary>
internal sealed class OptionsSource(string name, IConfiguration section)
{
    /// <summary>The connection's name.</summary>
    public string Name => name;

    public IConfiguration Section => section;

    /// <summary>What the section holds, as a digest: it may hold secrets. A reload is announced to all sections, changed or not.</summary>
    public byte[] Digest()
    {
        IEnumerable<string> lines = section.AsEnumerable()
            .Select(pair => $"{pair.Key.Length} {pair.Key} {pair.Value?.Length ?? -1} {pair.Value}")
            .Order(StringComparer.Ordinal);
        return SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
    }
}
