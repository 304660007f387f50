// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>The JSON of <see cref="IPolicySimulations"/>.</summary>
[NoNullItems]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SimulatePolicyBody))]
[JsonSerializable(typeof(SimulatePolicyResponse))]
internal sealed partial class PolicySimulationsJson : JsonSerializerContext;
