using OktaDirectory;
using OktaDirectory.Orgs;

await using var host = new DirectoryHost();
return await DirectoryCommand.Create(host).Parse(args).InvokeAsync();
