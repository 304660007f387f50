using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Knowledge.Catalogue;

namespace OktaGen.Generator.Reading.Endpoints;

/// <summary>What was read of an endpoint that can be generated: all but the names and indexes that it has in its client.</summary>
/// <param name="Head">What attributes say of it.</param>
/// <param name="IsExplicit">Whether its interface is to be implemented explicitly.</param>
/// <param name="Retry">Whether a call may be repeated after a failure that leaves open whether Okta carried it out.</param>
/// <param name="Return">What it returns.</param>
/// <param name="Signature">Its parameters as they stand in the signature.</param>
/// <param name="Parameters">Where their values go.</param>
/// <param name="Bindings">What is put into the request, in the order in which it is put there.</param>
internal sealed record EndpointReading(
    EndpointHead Head,
    bool IsExplicit,
    RetryClass Retry,
    ReturnReading Return,
    ParameterModel[] Signature,
    ParameterBindings Parameters,
    BindingModel[] Bindings)
{
    public IMethodSymbol Method => Head.Method;

    /// <summary>HTTP method and route, with constant query values.</summary>
    public string Route { get; } = Head.Verb.Verb + " " + Head.Route.Text;
}
