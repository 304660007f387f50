// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>The JSON of <see cref="IApplicationFeatures"/>.</summary>
[NoNullItems]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ApplicationFeature))]
[JsonSerializable(typeof(InboundProvisioningApplicationFeature))]
[JsonSerializable(typeof(UnknownApplicationFeature))]
[JsonSerializable(typeof(UpdateFeatureForApplicationRequest))]
[JsonSerializable(typeof(UserProvisioningApplicationFeature))]
internal sealed partial class ApplicationFeaturesJson : JsonSerializerContext;
