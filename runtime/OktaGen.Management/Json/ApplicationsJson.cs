// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>The JSON of <see cref="IApplications"/>.</summary>
[NoNullItems]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Application))]
[JsonSerializable(typeof(ApplicationRequest))]
[JsonSerializable(typeof(AutoLoginApplication))]
[JsonSerializable(typeof(AutoLoginApplicationRequest))]
[JsonSerializable(typeof(BasicAuthApplication))]
[JsonSerializable(typeof(BasicAuthApplicationRequest))]
[JsonSerializable(typeof(BookmarkApplication))]
[JsonSerializable(typeof(BookmarkApplicationRequest))]
[JsonSerializable(typeof(BrowserPluginApplication))]
[JsonSerializable(typeof(BrowserPluginApplicationRequest))]
[JsonSerializable(typeof(OpenIdConnectApplication))]
[JsonSerializable(typeof(OpenIdConnectApplicationRequest))]
[JsonSerializable(typeof(Saml11Application))]
[JsonSerializable(typeof(Saml11ApplicationRequest))]
[JsonSerializable(typeof(SamlApplication))]
[JsonSerializable(typeof(SamlApplicationRequest))]
[JsonSerializable(typeof(SamlAttributeStatementExpression))]
[JsonSerializable(typeof(SamlAttributeStatementGroup))]
[JsonSerializable(typeof(SecurePasswordStoreApplication))]
[JsonSerializable(typeof(SecurePasswordStoreApplicationRequest))]
[JsonSerializable(typeof(UnknownApplication))]
[JsonSerializable(typeof(UnknownApplicationRequest))]
[JsonSerializable(typeof(UnknownSamlAttributeStatement))]
[JsonSerializable(typeof(WsFederationApplication))]
[JsonSerializable(typeof(WsFederationApplicationRequest))]
internal sealed partial class ApplicationsJson : JsonSerializerContext;
