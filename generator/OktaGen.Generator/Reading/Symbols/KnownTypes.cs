using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Reading.Symbols;

/// <summary>The types that readers compare with, looked up once for each compilation.</summary>
internal sealed class KnownTypes
{
    private static readonly ConditionalWeakTable<Compilation, KnownTypes> s_cache = new();

    private KnownTypes(Compilation compilation)
    {
        OktaClientAttribute = compilation.GetBestTypeByMetadataName(KnownNames.OktaClientAttribute);
        Task = compilation.GetBestTypeByMetadataName("System.Threading.Tasks.Task");
        TaskOfT = compilation.GetBestTypeByMetadataName("System.Threading.Tasks.Task`1");
        ValueTask = compilation.GetBestTypeByMetadataName("System.Threading.Tasks.ValueTask");
        ValueTaskOfT = compilation.GetBestTypeByMetadataName("System.Threading.Tasks.ValueTask`1");
        AsyncEnumerableOfT = compilation.GetBestTypeByMetadataName("System.Collections.Generic.IAsyncEnumerable`1");
        CancellationToken = compilation.GetBestTypeByMetadataName("System.Threading.CancellationToken");
        HttpContent = compilation.GetBestTypeByMetadataName("System.Net.Http.HttpContent");
        HttpResponseMessage = compilation.GetBestTypeByMetadataName("System.Net.Http.HttpResponseMessage");
        Stream = compilation.GetBestTypeByMetadataName("System.IO.Stream");
        Uri = compilation.GetBestTypeByMetadataName("System.Uri");
        Formattable = compilation.GetBestTypeByMetadataName("System.IFormattable");
        JsonSerializerContext = compilation.GetBestTypeByMetadataName("System.Text.Json.Serialization.JsonSerializerContext");
        JsonSerializableAttribute = compilation.GetBestTypeByMetadataName("System.Text.Json.Serialization.JsonSerializableAttribute");
        JsonTypeInfoOfT = compilation.GetBestTypeByMetadataName("System.Text.Json.Serialization.Metadata.JsonTypeInfo`1");
        ListOfT = compilation.GetBestTypeByMetadataName("System.Collections.Generic.List`1");
        OktaPageableOfT = compilation.GetBestTypeByMetadataName(KnownNames.OktaPageable);
        OktaPageOfT = compilation.GetBestTypeByMetadataName(KnownNames.OktaPage);
        OktaResponse = compilation.GetBestTypeByMetadataName(KnownNames.OktaResponse);
        OktaResponseOfT = compilation.GetBestTypeByMetadataName(KnownNames.OktaResponseOfT);
        OktaCursor = compilation.GetBestTypeByMetadataName(KnownNames.OktaCursor);
        OktaFile = compilation.GetBestTypeByMetadataName(KnownNames.OktaFile);
        OktaCallOptions = compilation.GetBestTypeByMetadataName(KnownNames.OktaCallOptions);
    }

    public INamedTypeSymbol? OktaClientAttribute { get; }

    public INamedTypeSymbol? Task { get; }

    public INamedTypeSymbol? TaskOfT { get; }

    public INamedTypeSymbol? ValueTask { get; }

    public INamedTypeSymbol? ValueTaskOfT { get; }

    public INamedTypeSymbol? AsyncEnumerableOfT { get; }

    public INamedTypeSymbol? CancellationToken { get; }

    public INamedTypeSymbol? HttpContent { get; }

    public INamedTypeSymbol? HttpResponseMessage { get; }

    public INamedTypeSymbol? Stream { get; }

    public INamedTypeSymbol? Uri { get; }

    public INamedTypeSymbol? Formattable { get; }

    public INamedTypeSymbol? JsonSerializerContext { get; }

    public INamedTypeSymbol? JsonSerializableAttribute { get; }

    public INamedTypeSymbol? JsonTypeInfoOfT { get; }

    public INamedTypeSymbol? ListOfT { get; }

    public INamedTypeSymbol? OktaPageableOfT { get; }

    public INamedTypeSymbol? OktaPageOfT { get; }

    public INamedTypeSymbol? OktaResponse { get; }

    public INamedTypeSymbol? OktaResponseOfT { get; }

    public INamedTypeSymbol? OktaCursor { get; }

    public INamedTypeSymbol? OktaFile { get; }

    public INamedTypeSymbol? OktaCallOptions { get; }

    public static KnownTypes Of(Compilation compilation) =>
        s_cache.GetValue(compilation, static compilation => new KnownTypes(compilation));

    public static bool Is(ITypeSymbol type, INamedTypeSymbol? known) =>
        known is not null && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, known);
}
