// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;
using Application = OktaGen.Management.Application;
using AutoLoginApplication = OktaGen.Management.AutoLoginApplication;
using BasicAuthApplication = OktaGen.Management.BasicAuthApplication;
using BookmarkApplication = OktaGen.Management.BookmarkApplication;
using BrowserPluginApplication = OktaGen.Management.BrowserPluginApplication;
using OpenIdConnectApplication = OktaGen.Management.OpenIdConnectApplication;
using Saml11Application = OktaGen.Management.Saml11Application;
using SamlApplication = OktaGen.Management.SamlApplication;
using SamlAttributeStatementExpression = OktaGen.Management.SamlAttributeStatementExpression;
using SamlAttributeStatementGroup = OktaGen.Management.SamlAttributeStatementGroup;
using SecurePasswordStoreApplication = OktaGen.Management.SecurePasswordStoreApplication;
using UnknownApplication = OktaGen.Management.UnknownApplication;
using UnknownSamlAttributeStatement = OktaGen.Management.UnknownSamlAttributeStatement;
using WsFederationApplication = OktaGen.Management.WsFederationApplication;

namespace OktaGen.Policies;

/// <summary>The JSON of <see cref="IPolicyApplications"/>.</summary>
[NoNullItems]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Application))]
[JsonSerializable(typeof(AutoLoginApplication))]
[JsonSerializable(typeof(BasicAuthApplication))]
[JsonSerializable(typeof(BookmarkApplication))]
[JsonSerializable(typeof(BrowserPluginApplication))]
[JsonSerializable(typeof(OpenIdConnectApplication))]
[JsonSerializable(typeof(Saml11Application))]
[JsonSerializable(typeof(SamlApplication))]
[JsonSerializable(typeof(SamlAttributeStatementExpression))]
[JsonSerializable(typeof(SamlAttributeStatementGroup))]
[JsonSerializable(typeof(SecurePasswordStoreApplication))]
[JsonSerializable(typeof(UnknownApplication))]
[JsonSerializable(typeof(UnknownSamlAttributeStatement))]
[JsonSerializable(typeof(WsFederationApplication))]
internal sealed partial class PolicyApplicationsJson : JsonSerializerContext;
