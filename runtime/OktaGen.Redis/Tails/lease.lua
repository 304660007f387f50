-- Renews or ends a lease of one holder. ARGV: 1 the holder; 2 milliseconds that the lease lasts from now on, 0 to end it.
-- Returns 1 where it is the holder's, 0 where it is not.
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
if ARGV[2] == '0' then
  redis.call('DEL', KEYS[1])
else
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
end
return 1
