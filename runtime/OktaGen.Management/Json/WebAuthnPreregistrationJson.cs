// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>The JSON of <see cref="IWebAuthnPreregistration"/>.</summary>
[NoNullItems]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(EnrollmentActivationRequest))]
[JsonSerializable(typeof(EnrollmentActivationResponse))]
[JsonSerializable(typeof(EnrollmentInitializationRequest))]
[JsonSerializable(typeof(EnrollmentInitializationResponse))]
[JsonSerializable(typeof(FulfillmentRequest))]
[JsonSerializable(typeof(PinRequest))]
[JsonSerializable(typeof(WebAuthnPreregistrationFactor))]
internal sealed partial class WebAuthnPreregistrationJson : JsonSerializerContext;
