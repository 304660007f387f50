using OktaGen.Org.Commands;

return await OrgCommand.RunAsync(args);
