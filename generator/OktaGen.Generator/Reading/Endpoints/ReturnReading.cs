using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Json;

namespace OktaGen.Generator.Reading.Endpoints;

/// <summary>What was read of an endpoint's return.</summary>
/// <param name="Model">The return, but for the index of its JSON type.</param>
/// <param name="Json">The JSON type; null for none.</param>
internal sealed record ReturnReading(ReturnModel Model, JsonUse? Json);
