using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace OktaGen.Package.Tests;

/// <summary>A package as a file.</summary>
internal sealed class Archive : IDisposable
{
    private readonly ZipArchive _archive;

    private Archive(ZipArchive archive) => _archive = archive;

    /// <summary>The paths of what was packed, sorted; without what the format adds.</summary>
    public IReadOnlyList<string> Files => [.. _archive.Entries
        .Select(static entry => entry.FullName)
        .Where(static name => !name.StartsWith("_rels/", StringComparison.Ordinal)
            && !name.StartsWith("package/", StringComparison.Ordinal)
            && name is not "[Content_Types].xml")
        .Order(StringComparer.Ordinal)];

    public static Archive Open(string path) => new(ZipFile.OpenRead(path));

    /// <summary>The elements below the manifest's <c>metadata</c>.</summary>
    public XElement ReadManifest()
    {
        using Stream manifest = new MemoryStream(Read(Files.Single(static file => file.EndsWith(".nuspec", StringComparison.Ordinal) && !file.Contains('/', StringComparison.Ordinal))));
        XElement metadata = XDocument.Load(manifest).Root!.Elements().Single(static element => element.Name.LocalName == "metadata");
        foreach (XElement element in metadata.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName;
        }

        return metadata;
    }

    public byte[] Read(string file)
    {
        using Stream content = _archive.GetEntry(file)!.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    public PEReader ReadAssembly(string file) => new(new MemoryStream(Read(file)));

    /// <summary>The identity of the symbols that belong to an assembly.</summary>
    public Guid ReadSymbolsId(string assembly)
    {
        using PEReader image = ReadAssembly(assembly);
        DebugDirectoryEntry entry = image.ReadDebugDirectory().Single(static entry => entry.Type == DebugDirectoryEntryType.CodeView);
        return image.ReadCodeViewDebugDirectoryData(entry).Guid;
    }

    /// <summary>The identity that a file of symbols has itself.</summary>
    public Guid ReadOwnSymbolsId(string symbols)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Read(symbols)));
        return new BlobContentId(provider.GetMetadataReader().DebugMetadataHeader!.Id).Guid;
    }

    public void Dispose() => _archive.Dispose();
}
