using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OktaGen.Generator.Emitting;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading;
using OktaGen.Generator.Reading.Cache;
using OktaGen.Generator.Reading.Naming;
using OktaGen.Generator.Reading.Project;
using OktaGen.Knowledge;

namespace OktaGen.Generator;

/// <summary>
/// Emits a client for each interface marked with <c>[OktaClient]</c>, and the project's scope list. It reports nothing: the analyzers
/// read the same interfaces with the same reader and say what is wrong with them.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class OktaClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<ClientModel> clients = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.OktaClientAttribute,
                static (node, _) => node is InterfaceDeclarationSyntax,
                static (match, cancellationToken) => ClientModelCache.GetOrRead(match, ClientReader.ReadModel, cancellationToken))
            .Where(static client => client is not null)
            .WithTrackingName(TrackingNames.Clients)!;

        IncrementalValueProvider<ImmutableArray<ClientModel>> allClients = clients.Collect();

        // Two interfaces of one generated name: emitting both would be an error inside generated code. The rules name them.
        IncrementalValueProvider<EquatableArray<string>> clashes = allClients
            .Select(static (all, _) => GeneratedNameClashes.Find(all))
            .WithTrackingName(TrackingNames.Clashes);

        // Several clients may name one context.
        IncrementalValuesProvider<IncompleteContextModel> incompleteContexts = allClients
            .SelectMany(static (all, _) => all
                .Select(static client => client.IncompleteContext)
                .OfType<IncompleteContextModel>()
                .GroupBy(static context => context.HintName, StringComparer.OrdinalIgnoreCase)
                .Select(static same => same.First()))
            .WithTrackingName(TrackingNames.IncompleteContexts);

        IncrementalValueProvider<GrantedScopesModel?> grantedScopes = ScopesConfiguration.CreateProvider(context)
            .Combine(allClients.Select(static (all, _) => !all.IsEmpty))
            .Combine(ProjectReader.CreateProvider(context))
            .Select(static (input, _) => ProjectReader.Grant(input.Left.Left, hasClients: input.Left.Right, input.Right))
            .WithTrackingName(TrackingNames.GrantedScopes);

        context.RegisterSourceOutput(clients.Combine(clashes), static (output, input) =>
        {
            (ClientModel client, EquatableArray<string> clashing) = input;
            if (!clashing.Contains(client.HintName, StringComparer.Ordinal))
            {
                output.AddSource(client.HintName + ClientNames.FileExtension, ClientEmitter.Emit(client));
            }
        });

        context.RegisterSourceOutput(incompleteContexts, static (output, model) => output.AddSource(
            model.HintName + IncompleteContextModel.FileSuffix + ClientNames.FileExtension, IncompleteContextEmitter.Emit(model)));

        context.RegisterSourceOutput(grantedScopes, static (output, model) =>
        {
            if (model is not null)
            {
                output.AddSource("OktaGen.GrantedScopes.g.cs", ScopesEmitter.Emit(model));
            }
        });
    }
}
