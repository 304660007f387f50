using System.Collections.Immutable;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Json;
using OktaGen.Generator.Reading.Symbols;
using OktaGen.Knowledge.Catalogue;

namespace OktaGen.Generator.Reading.Endpoints;

/// <summary>Reads one method of an interface, with all that is wrong with it.</summary>
internal static class EndpointReader
{
    /// <summary>Reads an endpoint.</summary>
    /// <param name="head">What attributes say of it.</param>
    /// <param name="isExplicit">Whether its interface is to be implemented explicitly.</param>
    /// <param name="json">The reader of the client's JSON types.</param>
    /// <param name="input">What is read.</param>
    public static Result<EndpointReading> Read(EndpointHead head, bool isExplicit, JsonTypeReader json, ReadingInput input)
    {
        var findings = new List<Finding>();
        ParameterBindings? parameters = ParameterBinder.Bind(head, json, input).JoinTo(findings);
        ReturnReading? returned = ReturnReader.Read(head, json, input).JoinTo(findings);
        BindingModel[]? headers = ConstantHeaders.Read(head, input).JoinTo(findings);
        bool isWhole = parameters is not null && returned is not null && headers is not null;
        if (head.Credential is { Kinds: null } credential)
        {
            isWhole = false;
            findings.Add(Finding.At(credential.Source, head.Method, input, FindingKind.MalformedCredentialDeclaration, head.Name));
        }

        if (isWhole && ListingFaults.Find(head, returned!.Model, parameters!, input) is { } fault)
        {
            isWhole = false;
            findings.Add(fault);
        }

        EndpointReading? endpoint = isWhole
            ? new EndpointReading(
                head,
                isExplicit,
                IsNotRetryable(head, input) ? RetryClass.Never : head.Operation?.Retry ?? RetryClass.ByMethod,
                returned!,
                SignatureReader.Read(head.Method, withDefaults: !isExplicit, input.Names),
                parameters!,
                parameters!.InOrder(headers!))
            : null;
        return new Result<EndpointReading>(endpoint, findings.ToImmutableArray());
    }

    private static bool IsNotRetryable(EndpointHead head, ReadingInput input) =>
        head.Attributes.IsNotRetryable
        || input.AttributesOf(head.Method.ContainingType).IsNotRetryable
        || input.AttributesOf(input.Client).IsNotRetryable;
}
