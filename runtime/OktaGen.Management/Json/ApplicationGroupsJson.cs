// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>The JSON of <see cref="IApplicationGroups"/>.</summary>
[NoNullItems]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Application))]
[JsonSerializable(typeof(ApplicationGroupAssignment))]
[JsonSerializable(typeof(ApplicationGroupAssignmentRequest))]
[JsonSerializable(typeof(AutoLoginApplication))]
[JsonSerializable(typeof(BasicAuthApplication))]
[JsonSerializable(typeof(BookmarkApplication))]
[JsonSerializable(typeof(BrowserPluginApplication))]
[JsonSerializable(typeof(JsonPatchOperation))]
[JsonSerializable(typeof(OpenIdConnectApplication))]
[JsonSerializable(typeof(Saml11Application))]
[JsonSerializable(typeof(SamlApplication))]
[JsonSerializable(typeof(SamlAttributeStatementExpression))]
[JsonSerializable(typeof(SamlAttributeStatementGroup))]
[JsonSerializable(typeof(SecurePasswordStoreApplication))]
[JsonSerializable(typeof(UnknownApplication))]
[JsonSerializable(typeof(UnknownSamlAttributeStatement))]
[JsonSerializable(typeof(WsFederationApplication))]
internal sealed partial class ApplicationGroupsJson : JsonSerializerContext;
