using System.Text.Json.Nodes;

namespace OktaGen.Management.Tests;

/// <summary>What Okta writes and takes, where its description says otherwise or nothing.</summary>
public sealed class WireTests
{
    [Fact]
    public async Task The_suffix_of_user_names_is_read_and_sent_by_the_name_on_the_wire()
    {
        const string App =
            """{"signOnMode":"BOOKMARK","label":"A","credentials":{"userNameTemplate":{"template":"t","type":"CUSTOM","suffix":"hello"}}}""";
        var org = new StubHandler(static _ => App);
        await using OktaConnection okta = Connect(org);
        var apps = new ApplicationsClient(okta);

        var read = (BookmarkApplication)await apps.GetApplicationAsync("0oa1");
        Assert.Equal("hello", read.Credentials!.UserNameTemplate!.Suffix);
        var request = (BookmarkApplicationRequest)read.ToRequest();
        request.Credentials!.UserNameTemplate!.Suffix = "other";
        await apps.ReplaceApplicationAsync("0oa1", request);

        Assert.Equal("other", (string?)JsonNode.Parse(org.Bodies[1])!["credentials"]!["userNameTemplate"]!["suffix"]);
        Assert.Null(JsonNode.Parse(org.Bodies[1])!["credentials"]!["userNameTemplate"]!["userSuffix"]);
    }

    [Fact]
    public async Task An_import_s_format_of_user_names_is_read_and_sent_by_the_name_on_the_wire()
    {
        var org = new StubHandler(static _ => """
            {"name":"INBOUND_PROVISIONING","status":"ENABLED","capabilities":{
              "importSettings":{"username":{"userNameFormat":"CUSTOM","userNameExpression":"x"}},"importRules":{"userCreateAndMatch":{"exactMatchCriteria":"EMAIL"}},"more":1}}
            """);
        await using OktaConnection okta = Connect(org);
        var features = new ApplicationFeaturesClient(okta);

        var read = (InboundProvisioningApplicationFeature)await features.GetFeatureForApplicationAsync(
            "0oa1", ApplicationFeatureType.InboundProvisioning);
        Assert.Equal(ImportUsernameFormat.Custom, read.Capabilities!.ImportSettings!.Username!.UserNameFormat);
        await features.UpdateFeatureForApplicationAsync("0oa1", ApplicationFeatureType.InboundProvisioning, read.ToRequest());

        AssertSame(
            """{"importSettings":{"username":{"userNameFormat":"CUSTOM","userNameExpression":"x"}},"importRules":{"userCreateAndMatch":{"exactMatchCriteria":"EMAIL"}},"more":1}""",
            org.Bodies[1]);
    }

    [Theory]
    [InlineData(
        """{"name":"USER_PROVISIONING","status":"ENABLED","capabilities":{"create":{"lifecycleCreate":{"status":"ENABLED"}},"update":{"profile":{"status":"DISABLED"}},"more":1}}""",
        """{"create":{"lifecycleCreate":{"status":"ENABLED"}},"update":{"profile":{"status":"DISABLED"}},"more":1}""")]
    [InlineData("""{"name":"LATER","capabilities":{"anything":[1]}}""", """{"anything":[1]}""")]
    [InlineData("""{"name":"INBOUND_PROVISIONING","capabilities":{"importRules":{"later":1},"more":1}}""",
        """{"importRules":{"later":1},"more":1}""")]
    [InlineData("""{"name":"LATER","capabilities":[1]}""", "{}")]
    [InlineData("""{"name":"LATER"}""", "{}")]
    [InlineData("""{"name":"USER_PROVISIONING"}""", "{}")]
    public async Task The_capabilities_of_a_feature_are_sent_back(string feature, string sent)
    {
        var org = new StubHandler(_ => feature);
        await using OktaConnection okta = Connect(org);
        var features = new ApplicationFeaturesClient(okta);

        ApplicationFeature read = await features.GetFeatureForApplicationAsync("0oa1", ApplicationFeatureType.UserProvisioning);
        await features.UpdateFeatureForApplicationAsync("0oa1", ApplicationFeatureType.UserProvisioning, read.ToRequest());

        AssertSame(sent, org.Bodies[1]);
    }

    [Fact]
    public async Task A_group_that_is_renamed_keeps_its_description_and_custom_attributes()
    {
        const string Group = """
            {"id":"00g1","type":"OKTA_GROUP","source":{"id":"0oa1"},"profile":{"name":"Old","description":"All","dn":"d","externalId":"x","samAccountName":"s","windowsDomainQualifiedName":"w","level":{"a":[1]}},
             "_embedded":{"stats":{"usersCount":3,"hasAdminPrivilege":true}}}
            """;
        var org = new StubHandler(static _ => Group);
        await using OktaConnection okta = Connect(org);
        var groups = new GroupsClient(okta);

        Group read = await groups.GetGroupAsync("00g1", expand: "stats");
        ReplaceGroupRequest request = read.ToRequest();
        request.Profile!.Name = "New";
        request.Profile.Set("added", "y");
        await groups.ReplaceGroupAsync("00g1", request);

        Assert.Equal(("0oa1", true), (read.Source!.Id, read.Embedded!.Stats!.HasAdminPrivilege));
        Assert.Equal("GET /api/v1/groups/00g1?expand=stats", org.Requests[0]);
        AssertSame("""{"profile":{"name":"New","description":"All","dn":"d","externalId":"x","samAccountName":"s","windowsDomainQualifiedName":"w","level":{"a":[1]},"added":"y"}}""", org.Bodies[1]);
        Assert.False(read.Profile!.AdditionalProperties!.ContainsKey("added"));
    }

    [Theory]
    [InlineData(
        """{"id":"00u1","status":"ACTIVE","realmId":"guo1","type":{"id":"oty1"},"profile":{"login":"a@example.com","level":7},"credentials":{"password":{},"recovery_question":{"question":"Q"},"provider":{"type":"OKTA","name":"OKTA"},"emails":[{"value":"a@example.com"}]}}""",
        """{"realmId":"guo1","type":{"id":"oty1"},"profile":{"login":"a@example.com","level":7}}""")]
    [InlineData("""{"profile":{"login":"a"},"credentials":{"password":{"value":"p"},"later":1}}""",
        """{"profile":{"login":"a"},"credentials":{"password":{"value":"p"},"later":1}}""")]
    [InlineData("""{"credentials":{"later":1}}""", """{"credentials":{"later":1}}""")]
    [InlineData("""{"id":"00u1"}""", "{}")]
    public async Task A_user_is_sent_back_without_what_Okta_sets_and_without_empty_secrets(string user, string sent)
    {
        var org = new StubHandler(_ => user);
        await using OktaConnection okta = Connect(org);
        var users = new UsersClient(okta);

        await users.ReplaceUserAsync("00u1", (await users.GetUserAsync("00u1")).ToRequest());

        AssertSame(sent, org.Bodies[1]);
    }

    [Fact]
    public async Task A_user_s_classification_is_sent_back()
    {
        var org = new StubHandler(static _ => """{"type":"LITE","lastUpdated":"2026-01-01T00:00:00Z","later":1}""");
        await using OktaConnection okta = Connect(org);
        var classification = new UserClassificationClient(okta);

        await classification.ReplaceUserClassificationAsync("00u1", (await classification.GetUserClassificationAsync("00u1")).ToRequest());

        AssertSame("""{"type":"LITE","later":1}""", org.Bodies[1]);
    }

    [Fact]
    public async Task The_security_questions_that_a_user_may_choose_from_are_listed()
    {
        var org = new StubHandler(
            static _ => """[{"question":"disliked_food","questionText":"What?"},{"question":"first_award","questionText":"Which?"}]""");
        await using OktaConnection okta = Connect(org);

        List<string?> texts = [];
        await foreach (UserFactorSecurityQuestionProfile question in new UserFactorsClient(okta)
            .ListSupportedSecurityQuestionsAsync("00u1"))
        {
            texts.Add(question.QuestionText);
        }

        Assert.Equal(["What?", "Which?"], texts);
        Assert.Equal(["GET /api/v1/users/00u1/factors/questions"], org.Requests);
    }

    [Fact]
    public async Task A_user_s_groups_are_listed_in_pages_of_any_size()
    {
        var org = new StubHandler(static _ => "[]");
        await using OktaConnection okta = Connect(org);

        await foreach (Group group in new UserResourcesClient(okta).ListUserGroupsAsync("00u1", limit: 50))
        {
            Assert.Fail(group.Id);
        }

        Assert.Equal(["GET /api/v1/users/00u1/groups?limit=50"], org.Requests);
    }

    [Theory]
    [InlineData("""[{"kid":"a","kty":"EC","crv":"P-384","x":"1","y":"2"}]""")]
    [InlineData("""{"keys":[{"kid":"a","kty":"EC","crv":"P-384","x":"1","y":"2"}]}""")]
    [InlineData("""{"jwks":{"keys":[{"kid":"a","kty":"EC","crv":"P-384","x":"1","y":"2"}]}}""")]
    public async Task The_keys_of_an_app_are_listed_in_each_form_with_their_curve(string keys)
    {
        var org = new StubHandler(_ => keys);
        await using OktaConnection okta = Connect(org);

        List<OAuth2ClientJsonWebKey> read = [];
        await foreach (OAuth2ClientJsonWebKey key in new ApplicationPublicKeysClient(okta).ListJwksAsync("0oa1"))
        {
            read.Add(key);
        }

        Assert.Equal(("a", "P-384", "P-384"), (Assert.Single(read).Kid, read[0].Crv, read[0].ToRequest().Crv));
    }

    [Fact]
    public async Task A_key_is_sent_with_its_curve()
    {
        var org = new StubHandler(static _ => "{}");
        await using OktaConnection okta = Connect(org);

        await new ApplicationPublicKeysClient(okta)
            .AddJwkAsync("0oa1", new OAuth2ClientJsonWebKey { Kid = "a", Kty = new("EC"), Crv = "P-384" }.ToRequest());

        AssertSame("""{"kid":"a","kty":"EC","crv":"P-384"}""", org.Bodies[0]);
    }

    [Theory]
    [InlineData("""[{"id":"1"}]""")]
    [InlineData("""{"id":"1"}""")]
    public async Task A_user_s_enrollments_are_read_as_description_and_example_have_them(string enrollments)
    {
        var org = new StubHandler(_ => enrollments);
        await using OktaConnection okta = Connect(org);

        List<string?> ids = [];
        await foreach (AuthenticatorEnrollment enrollment in new UserAuthenticatorEnrollmentsClient(okta)
            .ListAuthenticatorEnrollmentsAsync("00u1"))
        {
            ids.Add(enrollment.Id);
        }

        Assert.Equal(["1"], ids);
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("""{"a":{"b":[1,null]}}""")]
    public async Task What_a_description_says_nothing_of_may_be_any_JSON(string json)
    {
        var org = new StubHandler(
            _ => $$$"""[{"uuid":"1","debugContext":{"debugData":{{{json}}}},"actor":{"detailEntry":{{{json}}}}},{"uuid":"2"}]""");
        await using OktaConnection okta = Connect(org);

        List<LogEvent> events = [];
        await foreach (LogEvent found in new SystemLogClient(okta).ListLogEventsAsync())
        {
            events.Add(found);
        }

        Assert.Equal(["1", "2"], events.Select(static found => found.Uuid));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), events[0].DebugContext!.DebugData));
    }

    [Theory]
    [InlineData("""{"type":"IP","gateways":[{"type":"CIDR","value":"192.0.2.0/24"},null]}""", "$.gateways")]
    [InlineData("""{"type":"IP","name":"a","usage":"POLICY","gateways":[]}""", null)]
    public async Task Null_inside_a_list_of_a_model_is_a_fault_of_the_answer_and_told_with_its_place(string zone, string? path)
    {
        var org = new StubHandler(_ => zone);
        await using OktaConnection okta = Connect(org);
        var zones = new NetworkZonesClient(okta);

        if (path is null)
        {
            Assert.Empty(Assert.IsType<IPNetworkZone>(await zones.GetNetworkZoneAsync("nzo1")).Gateways!);
        }
        else
        {
            OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(() => zones.GetNetworkZoneAsync("nzo1"));
            Assert.Contains(path, exception.Message, StringComparison.Ordinal);
            Assert.Contains("Null stands as item 1", exception.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"\"")]
    [InlineData("{}")]
    [InlineData("""{"self":"x","users":[1,{"href":"y"}]}""")]
    public async Task Links_may_be_any_JSON(string links)
    {
        var org = new StubHandler(_ => $$$"""{"id":"00g1","_links":{{{links}}}}""");
        await using OktaConnection okta = Connect(org);

        Group read = await new GroupsClient(okta).GetGroupAsync("00g1");

        Assert.Equal(("00g1", null, links == "{}" || links[0] != '{'), (read.Id, read.Links!.Self, !read.Links.Relations.Any()));
        AssertSame(links, read.Links.Json.GetRawText());
    }

    [Fact]
    public async Task An_app_of_the_catalogue_has_settings_of_its_own_in_every_sign_on_mode()
    {
        var org = new StubHandler(static _ =>
            """{"signOnMode":"SAML_2_0","settings":{"app":{"baseUrl":"x"},"manualProvisioning":true,"signOn":{"samlSignedRequestEnabled":true}}}""");
        await using OktaConnection okta = Connect(org);
        var settings = new JsonObject { ["baseUrl"] = "x" };

        var read = (SamlApplication)await new ApplicationsClient(okta).CreateApplicationAsync(
            new SamlApplicationRequest { Name = "n", Label = "C", Settings = new SamlApplicationSettingsRequest { App = settings } });

        Assert.Equal("x", (string?)JsonNode.Parse(org.Bodies[0])!["settings"]!["app"]!["baseUrl"]);
        Assert.Equal(("x", true, true), (
            (string?)read.Settings!.App!["baseUrl"], read.Settings.ManualProvisioning, read.Settings.SignOn!.SamlSignedRequestEnabled));
    }

    [Fact]
    public async Task An_app_of_the_catalogue_is_sent_with_settings_of_its_own_in_every_sign_on_mode()
    {
        var org = new StubHandler(static _ => """{"signOnMode":"LATER"}""");
        await using OktaConnection okta = Connect(org);
        ApplicationRequest[] requests =
        [
            new AutoLoginApplicationRequest { Name =
                "n", Label = "C", Settings = new AutoLoginApplicationSettingsRequest { App = Settings() } },
            new OpenIdConnectApplicationRequest
            {
                Name = "n", Label = "C", Credentials = new OAuthApplicationCredentialsRequest(),
                Settings = new OpenIdConnectApplicationSettingsRequest { App = Settings(), OauthClient = null! },
            },
            new Saml11ApplicationRequest { Name = "n", Label = "C", Settings = new Saml11ApplicationSettingsRequest { App = Settings() } },
            new SamlApplicationRequest { Name = "n", Label = "C", Settings = new SamlApplicationSettingsRequest { App = Settings() } },
        ];

        foreach (ApplicationRequest request in requests)
        {
            await new ApplicationsClient(okta).CreateApplicationAsync(request);
        }

        Assert.All(org.Bodies, static body => Assert.Equal("x", (string?)JsonNode.Parse(body)!["settings"]!["app"]!["baseUrl"]));

        static JsonObject Settings() => new() { ["baseUrl"] = "x" };
    }

    private static OktaConnection Connect(HttpMessageHandler org) =>
        OktaConnection.Create(new OktaOptions { OrgUrl = "https://example.okta.com", Token = "t" }, [], org);

    private static void AssertSame(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), actual);
}
